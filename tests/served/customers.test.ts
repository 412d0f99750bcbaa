import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { paths } from '@/lib/paths';
import { newToken } from '@/lib/server/tokens';
import { type AskingRound, anAskingRound, countOf } from '../support/an-asking-round';
import { type App, startApp } from '../support/app';
import { ask, postForm, quickItems } from '../support/visitor';

let app: App;
let round: AskingRound;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  round = await anAskingRound(app.url);
});

const plainBody = (body: string) =>
  body.replace(/<script[\s\S]*?<\/script>/g, '').replace(/nonce="[^"]*"/g, '');
const page = (code = round.code, locale: 'de' | 'en' = 'de') =>
  ask(app.url + paths.customers(locale, code));
const send = (fields: Readonly<Record<string, string>>, code = round.code) =>
  postForm(
    app.url,
    paths.customers('de', code),
    String(new URLSearchParams({ key: newToken(), ...fields })),
  );
const count = () => countOf(app.url, round.token);

describe("the customers' questionnaire", () => {
  test('is one plain form, sets no cookie and is for nobody else’s index or cache', async () => {
    const { status, headers, body } = await page();
    expect(status).toBe(200);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-robots-tag']).toBe('noindex, nofollow');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(body.match(/<input type="radio"/g)).toHaveLength(12 * 6 + 6 + 5);
    expect(body).not.toMatch(/<input[^>]* checked=""/);
  });

  test('gives every page another key', async () => {
    const keys = await Promise.all(
      [1, 2, 3].map(async () => /name="key" value="([\w-]{43})"/.exec((await page()).body)?.[1]),
    );
    expect(new Set(keys).size).toBe(3);
  });

  test.each([
    ['de-AT,de;q=0.9', 'de'],
    ['de-CH', 'de-CH'],
    ['en-GB', 'en'],
    ['fr', 'de'],
  ])('its short address speaks %s', async (language, locale) => {
    const answer = await ask(`${app.url}/c/${round.code}`, {
      headers: { 'accept-language': language },
    });
    expect([answer.status, answer.headers.location]).toEqual([307, `/${locale}/c/${round.code}`]);
  });

  test('its short address keeps to the languages of the round, and to the link for a café', async () => {
    const german = await anAskingRound(app.url, { 'language-en': '' });
    const answer = await ask(`${app.url}/c/${german.code}?cafe=${german.mark}`, {
      headers: { 'accept-language': 'en' },
    });
    expect(answer.headers.location).toBe(`/de/c/${german.code}?cafe=${german.mark}`);
  });

  test('takes answers once, however often they are sent (B01)', async () => {
    const key = newToken();
    const fields = { key, O1: '3', O2: 'DK', phase: 'after', channel: 'none', comment: '' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(fields)));
    for (const { status, headers } of answers)
      expect([status, headers.location]).toEqual([303, `/de/c/${round.code}/thanks`]);
    expect(await count()).toBe(1);
  });

  test('shows what cannot be taken again, as it was typed', async () => {
    const empty = await send({ comment: 'Fast <b>alles</b> gut & "schön"', phase: 'after' });
    expect(empty.status).toBe(422);
    expect(empty.body).toContain('Fast &lt;b&gt;alles&lt;/b&gt; gut &amp; &quot;schön&quot;');
    expect(empty.body).toMatch(/<input[^>]*id="phase-after"[^>]* checked=""/);
    const long = await send({ O3: '4', comment: 'a'.repeat(2_001) });
    expect(long.status).toBe(422);
    expect(long.body).toMatch(/<input[^>]*id="O3-4"[^>]* checked=""/);
    expect(await count()).toBe(0);
  });

  test('takes no parameter from outside but the mark of a café', async () => {
    const address = `${paths.customers('de', round.code)}?problem=empty&comment=Unfug&O1=3`;
    const { body } = await ask(app.url + address);
    expect(plainBody(body)).not.toContain('Unfug');
    expect(body).not.toMatch(/ checked=""/);
  });

  test.each<[string, Readonly<Record<string, string>>]>([
    ['an unknown field', { O1: '1', name: 'Ada' }],
    ['an unknown question', { O13: '1' }],
    ['a value outside the scale', { O1: '5' }],
    ['an answer nobody is offered', { O1: 'NA' }],
    ['a key that is none', { key: 'x', O1: '1' }],
  ])('refuses %s', async (_, fields) => {
    expect((await send(fields)).status).toBe(400);
    expect(await count()).toBe(0);
  });

  test('is written to by its own pages only', async () => {
    const answer = await ask(app.url + paths.customers('de', round.code), {
      method: 'POST',
      headers: {
        origin: 'https://boxenstopp.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: `key=${newToken()}&O1=1`,
    });
    expect([answer.status, await count()]).toEqual([403, 0]);
  });

  test('an unknown code and a code of a team get the same page as a closed one (S01)', async () => {
    const lobby = await ask(app.url + paths.lobby('de', round.token));
    const [, code = ''] = /\/t\/([0-9A-Z]{8})/.exec(lobby.body) ?? [];
    const pages = await Promise.all(['ZZZZZZZZ', code].map((one) => page(one)));
    for (const { status } of pages) expect(status).toBe(404);
    const [one, other] = pages.map(({ body }, at) =>
      plainBody(body).replaceAll(['ZZZZZZZZ', code][at] as string, ''),
    );
    expect(one).toBe(other);
    expect((await send({ O1: '1' }, 'ZZZZZZZZ')).status).toBe(404);
  });

  test('writes nothing of a customer to the log (AN08)', async () => {
    await send({ O1: '1', comment: 'Kanarienvogel' });
    await send({ O1: '9', comment: 'Kanarienvogel' });
    expect(app.output()).not.toMatch(new RegExp(`Kanarienvogel|${round.code}`));
  });
});

const boundary = '----form7MA4YWxk';
const upload = (path: string, content: string | Buffer) =>
  ask(app.url + path, {
    method: 'POST',
    headers: { origin: app.url, 'content-type': `multipart/form-data; boundary=${boundary}` },
    body: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n`,
      ),
      Buffer.from(content as string),
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  });
const fieldOf = (body: string, name: string) =>
  (new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

describe('a list of collected answers', () => {
  test('is checked, shown, and stored only when it is confirmed; confirmed twice it is there once', async () => {
    const path = paths.customersImport('de', round.token);
    const head = [...Array.from({ length: 12 }, (_, at) => `O${at + 1}`), 'Kommentar'].join(';');
    const list = `${head}\n${'3;'.repeat(12)}"Gut & ""fein"""\n${'?;'.repeat(12)}`;
    const checked = await upload(path, list);
    expect(checked.status).toBe(200);
    expect(await count()).toBe(0);
    const form = String(
      new URLSearchParams({
        source: fieldOf(checked.body, 'source'),
        key: fieldOf(checked.body, 'key'),
      }),
    );
    const first = await postForm(app.url, path, form);
    expect([first.status, first.headers.location]).toEqual([
      303,
      `${paths.customersRoom('de', round.token)}?entered=2`,
    ]);
    const second = await postForm(app.url, path, form);
    expect(second.headers.location).toMatch(/entered=0$/);
    expect(await count()).toBe(2);
  });

  test('with mistakes is shown by row and column, and its text is only text', async () => {
    const path = paths.paper('de', round.token);
    const list = `${quickItems.join(';')};<img src=x>\n${'3;'.repeat(24)}`;
    const answer = await upload(path, list);
    expect(answer.status).toBe(422);
    expect(plainBody(answer.body)).not.toContain('<img');
    const values = await upload(path, `${quickItems.join(';')}\n9;${'3;'.repeat(23)}`);
    expect(plainBody(values.body)).toContain('Zeile 2, Spalte P1S1.a');
  });

  test('that is too large, not UTF-8 or empty says so', async () => {
    const path = paths.paper('de', round.token);
    const large = await upload(path, 'x'.repeat(300 * 1024));
    expect([large.status, plainBody(large.body).includes('256 KB')]).toEqual([422, true]);
    const latin = await upload(path, Buffer.from([0xe4, 0xf6, 0xfc]));
    expect([latin.status, plainBody(latin.body).includes('CSV UTF-8')]).toEqual([422, true]);
    expect((await upload(path, '')).status).toBe(422);
  });

  test('is nobody’s without the link, and not taken as a parameter from outside', async () => {
    expect((await upload(paths.paper('de', 'A'.repeat(43)), 'x')).status).toBe(404);
    const { body } = await ask(`${app.url}${paths.paper('de', round.token)}?source=Unfug`);
    expect(plainBody(body)).not.toContain('Unfug');
  });

  test('starts from an empty one', async () => {
    const { headers, body } = await ask(app.url + paths.paperTemplate('de', round.token));
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(body).toBe(`\uFEFF${quickItems.join(';')}\r\n`);
  });
});

/** A busy machine may take longer than one request waits; the next one finds the bytes in memory. */
const patiently = (address: string) =>
  ask(address)
    .catch(() => ask(address))
    .catch(() => ask(address));

test.each([
  ['quick', 'de'],
  ['full', 'en'],
] as const)(
  'the %s questionnaire is served as PDF in %s, with the same bytes every time',
  async (lap, locale) => {
    const address = app.url + paths.questionnairePdf(locale, lap);
    const first = await patiently(address);
    expect([first.status, first.headers['content-type']]).toEqual([200, 'application/pdf']);
    expect((await patiently(address)).body).toBe(first.body);
  },
  60_000,
);

test('the data sheet names every table, for everybody', async () => {
  const { status, body } = await ask(app.url + paths.dataSheet('en'));
  expect(status).toBe(200);
  for (const table of ['outside_voices', 'drafts', 'releases', 'daily_keys'])
    expect(body).toContain(table);
});
