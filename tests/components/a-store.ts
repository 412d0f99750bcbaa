import type { Change } from '@/components/wizard/question-answers';
import type { StoredAnswer } from '@/components/wizard/send-answers';
import type { Given } from './a-question-page';

type Weather = 'fine' | 'no network' | 'captive portal' | 'server error' | 'link deleted';

const json = (status: number, body: unknown) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });

const html = (status: number) => new Response('<html>Bitte anmelden</html>', { status });

/** A server that keeps the highest revision of each answer, behind a network with weather. */
export class Store {
  weather: Weather = 'fine';
  readonly requests: Change[][] = [];
  readonly answers: Map<string, Change>;
  readonly notes = new Map<string, Change<string>>();
  mostAtOnce = 0;
  private open = 0;

  constructor(given: Given = {}) {
    this.answers = new Map(
      Object.entries(given).map(([item, answer]) => [item, { item, ...answer }]),
    );
  }

  fetch = async (_address: string, init: RequestInit): Promise<Response> => {
    this.open += 1;
    this.mostAtOnce = Math.max(this.mostAtOnce, this.open);
    const body = JSON.parse(String(init.body)) as { answers?: Change[]; notes?: Change<string>[] };
    if (body.notes) return this.answerNotes(body.notes);
    const changes = body.answers ?? [];
    this.requests.push(changes);
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.open -= 1;
    return this.answer(changes);
  };

  private async answerNotes(changes: readonly Change<string>[]) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.open -= 1;
    if (this.weather !== 'fine') throw new TypeError('Failed to fetch');
    const notes = changes.map((change) => {
      const present = this.notes.get(change.item);
      if (present && present.revision >= change.revision)
        return { ...present, outcome: present.value === change.value ? 'kept' : 'conflict' };
      this.notes.set(change.item, { ...change, value: change.value.trim() });
      return { ...change, value: change.value.trim(), outcome: 'saved' };
    });
    return json(200, { ok: true, notes });
  }

  private answer(changes: readonly Change[]) {
    if (this.weather === 'no network') throw new TypeError('Failed to fetch');
    if (this.weather === 'captive portal') return html(200);
    if (this.weather === 'server error') return json(503, { ok: false });
    if (this.weather === 'link deleted') return json(404, { ok: false, issues: [] });
    const answers = changes.map((change) => this.save(change));
    const ok = answers.every(({ outcome }) => outcome !== 'conflict');
    return json(ok ? 200 : 409, { ok, answers });
  }

  private save(change: Change): StoredAnswer {
    const present = this.answers.get(change.item);
    if (!present || present.revision < change.revision) {
      this.answers.set(change.item, change);
      return { ...change, outcome: 'saved' };
    }
    return { ...present, outcome: present.value === change.value ? 'kept' : 'conflict' };
  }
}
