import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '@/lib/paths';
import { type App, startApp } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { ask, finishedPitStop, postForm } from '../support/visitor';

const most = { touchpoints: 200, own: 60, perRequest: 20 };
/** Milliseconds a page may take. */
const patience = 1_500;

const numbered = (kind: string, at: number) =>
  `${kind}${String(at).padStart(20 - kind.length, '0')}`;

const touchpoint = (at: number) => ({
  item: `touchpoint/${numbered('touchpoint', at)}`,
  value: {
    name: `Kontaktpunkt ${at}`,
    phase: ['initial', 'active', 'purchase', 'after', 'loyalty'][at % 5] ?? 'after',
    medium: at % 2 === 0 ? 'analog' : 'digital',
    ownership: ['owned', 'paid', 'earned'][at % 3] ?? 'owned',
    'importance:n': String(at % 5),
    'performance.speed:n': String((at * 7) % 5),
  },
  revision: 1,
});

const ownInitiative = (at: number) => ({
  item: `initiative/${numbered('initiative', at)}`,
  value: {
    'own.title': `Eigenes Vorhaben ${at}`,
    [`own.impact.P${(at % 4) + 1}S${(at % 6) + 1}:n`]: '0.5',
    'own.effort:n': String(1 + (at % 9)),
    'own.lead:n': String(5 + (at % 60)),
    ...(at > 0 && at % 3 === 0 ? { 'own.requires:l': numbered('initiative', at - 1) } : {}),
  },
  revision: 1,
});

describe('200 touchpoints and 60 initiatives of one’s own', () => {
  let app: App;
  let token: string;

  const send = async (entries: readonly unknown[]) => {
    const headers = { origin: app.url, 'content-type': 'application/json' };
    const address = `${app.url}${paths.saveEntries(token)}`;
    for (let from = 0; from < entries.length; from += most.perRequest) {
      const body = JSON.stringify({ entries: entries.slice(from, from + most.perRequest) });
      const answer = await ask(address, { method: 'POST', headers, body });
      expect(answer.status, answer.body.slice(0, 300)).toBe(200);
    }
  };

  /** The page, and the shortest of three waits for it: one pause of a busy machine says nothing. */
  const open = async (path: string) => {
    const waits: number[] = [];
    let body = '';
    for (let n = 0; n < 3; n += 1) {
      const passed = fairClock();
      ({ body } = await ask(`${app.url}${path}`));
      waits.push(passed());
    }
    return { body, wait: Math.min(...waits) };
  };

  beforeAll(async () => {
    app = await startApp();
    token = await finishedPitStop(app.url);
    await send(Array.from({ length: most.touchpoints }, (_, at) => touchpoint(at)));
    await send(Array.from({ length: most.own }, (_, at) => ownInitiative(at)));
  });
  afterAll(() => app.stop());

  test.each([
    ['touchpoints', 'Kontaktpunkt 199'],
    ['roadmap', 'Eigenes Vorhaben 59'],
  ] as const)('the %s come without a visible wait, all of them', async (page, last) => {
    const { body, wait } = await open(paths[page]('de', token));
    expect(body).toContain(last);
    expect(wait).toBeLessThan(patience);
  });

  test('a decision re-plans at once and says what moved', async () => {
    const first = /id="row-([^"]+)"/.exec((await open(paths.roadmap('de', token))).body)?.[1] ?? '';
    const form = new URLSearchParams({
      ...{ item: `initiative/${first}`, revision: '1', back: 'roadmap', do: 'decline' },
      ...(first.startsWith('initiative')
        ? ownInitiative(Number(first.slice('initiative'.length))).value
        : {}),
    });
    const passed = fairClock();
    const saved = await postForm(app.url, paths.entries('de', token), form.toString());
    expect([saved.status, String(saved.headers.location)]).toEqual([
      303,
      expect.stringContaining('changed='),
    ]);
    const address = String(saved.headers.location).replace(/#.*/, '');
    const { body } = await ask(new URL(address, app.url).href);
    expect(passed()).toBeLessThan(2 * patience);
    expect(body).toContain('id="moved"');
    expect(body).not.toContain(`id="row-${first}"`);
  });
});
