import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { ask, finishedPitStop, openPitStop, postForm } from '../support/visitor';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const questions = (token: string) => `/de/p/${token}/questions/P1`;
const page = async (token: string) => (await ask(`${app.url}${questions(token)}`)).body;
const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const saveNotes = (token: string, notes: unknown, origin = app.url) =>
  ask(`${app.url}/api/p/${token}/notes`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ notes }),
  });

describe('a note without JavaScript', () => {
  test('is saved with the form, and is markup for nobody', async () => {
    const token = await openPitStop(app.url);
    const text = '</textarea><script>alert(1)</script> & "Beleg"';
    const answer = await postForm(
      app.url,
      questions(token),
      form({ 'note:P1S1.a': text, 'nrev:P1S1.a': '0' }),
    );
    expect(answer.status).toBe(303);
    const body = await page(token);
    expect(body).toContain('&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    expect(body).not.toContain('<script>alert(1)');
    expect(body).toContain('name="nrev:P1S1.a" value="1"');
  });

  test('that is too long comes back whole with a message, and the answers beside it are stored', async () => {
    const token = await openPitStop(app.url);
    const text = 'x'.repeat(2_001);
    const answer = await postForm(
      app.url,
      questions(token),
      form({ 'P1S1.a': '3', 'rev:P1S1.a': '0', 'note:P1S1.a': text, 'nrev:P1S1.a': '0' }),
    );
    expect(answer.status).toBe(422);
    expect(answer.body).toContain(text);
    expect(answer.body).toContain('höchstens 2.000 Zeichen');
    const body = await page(token);
    expect(body).not.toContain(text);
    expect(body).toMatch(/id="P1S1\.a-3"[^>]* checked/);
  });

  test('that is older than the stored one comes back beside it', async () => {
    const token = await openPitStop(app.url);
    await saveNotes(token, [{ item: 'P1S1.a', value: 'die neuere', revision: 3 }]);
    const answer = await postForm(
      app.url,
      questions(token),
      form({ 'note:P1S1.a': 'die ältere', 'nrev:P1S1.a': '1' }),
    );
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('die neuere</textarea>');
    expect(answer.body).toContain('die ältere</p>');
  });
});

describe('the address for notes', () => {
  test('takes writes from own pages only', async () => {
    const token = await openPitStop(app.url);
    const note = [{ item: 'P1S1.a', value: 'x', revision: 1 }];
    expect((await saveNotes(token, note, 'https://evil.example')).status).toBe(403);
    expect((await saveNotes(token, note)).status).toBe(200);
    expect((await saveNotes('A'.repeat(43), note)).status).toBe(404);
  });

  test.each([
    ['another type', [{ item: 'P1S1.a', value: 3, revision: 1 }]],
    ['an unknown key', [{ item: 'P1S1.a', value: 'x', revision: 1, by: 'me' }]],
    ['an item of the full lap', [{ item: 'P1S1.b', value: 'x', revision: 1 }]],
    ['no note', []],
    [
      'an item twice',
      [
        { item: 'P1S1.a', value: 'x', revision: 1 },
        { item: 'P1S1.a', value: 'y', revision: 2 },
      ],
    ],
  ])('refuses %s', async (_sentence, notes) => {
    expect((await saveNotes(await openPitStop(app.url), notes)).status).toBe(400);
  });
});

test('notes stand on the result page by step and change no number', async () => {
  const token = await finishedPitStop(app.url);
  const index = (html: string) => /class="big">.*?<\/p>/.exec(html)?.[0];
  const before = (await ask(`${app.url}/de/p/${token}/result`)).body;
  expect(before).not.toContain('Notizen und Belege');
  await saveNotes(token, [{ item: 'P2S4.a', value: 'Protokoll vom <Mai>', revision: 1 }]);
  const after = (await ask(`${app.url}/de/p/${token}/result`)).body;
  expect(after).toContain('Notizen und Belege');
  expect(after).toContain('Protokoll vom &lt;Mai&gt;');
  expect(index(after)).toBe(index(before));
});

test.each(['de', 'de-CH', 'en'])(
  'the questionnaire on paper holds all questions in %s',
  async (locale) => {
    for (const [lap, count] of [
      ['quick', 24],
      ['full', 54],
    ] as const) {
      const { status, body } = await ask(`${app.url}/${locale}/questionnaire/${lap}`);
      expect([status, body.match(/class="pq-q"/g)?.length]).toEqual([200, count]);
    }
    expect((await ask(`${app.url}/${locale}/questionnaire/other`)).status).toBe(404);
  },
);

test('without APP_URL a link to the landing page has words but no picture', async () => {
  const { body } = await ask(`${app.url}/en`);
  expect(body).toContain('property="og:title"');
  expect(body).not.toContain('og:image');
});
