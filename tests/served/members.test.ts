import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, provideDatabase } from '@/lib/db/client';
import { createTeamPitStop } from '@/lib/server/round/open-round';
import { type RoundSetup, readRoundSetup } from '@/lib/server/round/round-setup';
import { makeTickets } from '@/lib/server/round/steer-round';
import { findOwnRound } from '@/lib/server/round/team-round';
import { aBrowser, allAnswers, answeredSheet, keyIn } from '../support/a-member';
import { type App, startApp } from '../support/app';
import { newFolder } from '../support/folders';
import { ask, openPitStop } from '../support/visitor';

const usual: RoundSetup = {
  mode: 'team',
  lap: 'quick',
  name: 'Frühjahrsrunde',
  languages: ['de', 'en'],
  k: 5,
  dimension: 'none',
  groups: [],
  expected: 100,
  opensOn: null,
  closesOn: null,
  personalLinks: false,
  customers: 'none',
  customersBy: 'none',
};

const wishes = {
  plain: {},
  german: { languages: ['de'] },
  english: { languages: ['en'] },
  roles: { dimension: 'roles', groups: ['Leitung <b>', 'Service'] },
  table: { mode: 'table', expected: 4 },
  personal: { personalLinks: true },
  over: { closesOn: '2001-01-01' },
} satisfies Record<string, Partial<RoundSetup>>;

const codes = {} as Record<keyof typeof wishes, string>;
let tickets: readonly string[] = [];
let organiser = '';
let app: App;

beforeAll(async () => {
  const dataDir = newFolder();
  const opened = await openDatabase({ dataDir, databaseUrl: null });
  provideDatabase(opened);
  for (const [name, wish] of Object.entries(wishes)) {
    const read = readRoundSetup({ ...usual, ...wish });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { token } = await createTeamPitStop(read.setup, 'Lindhof');
    organiser = token;
    const round = (await findOwnRound(opened.db, token))?.round;
    codes[name as keyof typeof wishes] = round?.code ?? '';
    if (round?.hasPersonalLinks) tickets = (await makeTickets(token, 4)) ?? [];
  }
  provideDatabase(undefined);
  await opened.close();
  app = await startApp({ dataDir });
});
afterAll(() => app.stop());

const plainWords = (body: string) =>
  body
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/nonce="[^"]*"/g, '')
    .replace(/value="[^"]*"/g, '');

describe('the way to a round', () => {
  test.each([
    ['/los', 'de-DE', '/de/join'],
    ['/go', 'en-US,en;q=0.9', '/en/join'],
    ['/los', 'de-CH', '/de-CH/join'],
    ['/go', 'fr', '/de/join'],
  ])('%s for a browser that speaks %s leads to %s', async (path, language, target) => {
    expect((await aBrowser(app.url, language).get(path)).headers.location).toBe(target);
  });

  test.each([
    ['plain', 'en', '/en'],
    ['plain', 'de-CH,en;q=0.5', '/de-CH'],
    ['german', 'en-GB', '/de'],
    ['german', 'de-CH', '/de-CH'],
    ['english', 'de', '/en'],
  ] as const)('/t/<code> of a round (%s) for %s leads to %s', async (round, language, locale) => {
    const { status, headers } = await aBrowser(app.url, language).get(`/t/${codes[round]}`);
    expect([status, headers.location]).toEqual([307, `${locale}/t/${codes[round]}`]);
  });

  test('in a language the round does not have, it goes on in one it has, without offering the other', async () => {
    const browser = aBrowser(app.url);
    const there = await browser.get(`/en/t/${codes.german}`);
    expect([there.status, there.headers.location]).toEqual([303, `/de/t/${codes.german}`]);
    const { body } = await browser.get(`/de/t/${codes.german}`);
    expect(body).not.toContain('hrefLang="en"');
    const key = await answeredSheet(browser, codes.german);
    const question = await browser.get(`/de/r/${key}/questions/P1`);
    expect(question.body).toMatch(/<a class="tool lang" hidden=""/);
  });

  test('I20 any spelling of a code in the address leads to the one address', async () => {
    const browser = aBrowser(app.url);
    const odd = `${codes.plain.slice(0, 4).toLowerCase()}%20-${codes.plain.slice(4)}.`;
    expect((await browser.get(`/t/${odd}`)).headers.location).toBe(`/de/t/${codes.plain}`);
    expect((await browser.get(`/de/t/${odd}`)).headers.location).toBe(`/de/t/${codes.plain}`);
  });

  test('I20 the form takes a code in any spelling and a pasted address', async () => {
    const browser = aBrowser(app.url);
    for (const typed of [
      codes.plain.toLowerCase(),
      ` ${codes.plain.slice(0, 4)} - ${codes.plain.slice(4)}! `,
      `${app.url}/de/t/${codes.plain}?x=1`,
    ]) {
      const sent = await browser.post('/en/join', `code=${encodeURIComponent(typed)}`);
      expect([sent.status, sent.headers.location]).toEqual([303, `/en/t/${codes.plain}`]);
    }
    const pasted = `code=${encodeURIComponent(`${app.url}/en/i/${tickets[0]}`)}`;
    expect((await browser.post('/de/join', pasted)).headers.location).toBe(`/de/i/${tickets[0]}`);
  });

  test('S01 unknown, expired and personal-only codes get the same page, with what was typed', async () => {
    const browser = aBrowser(app.url);
    const said = [];
    for (const typed of ['ABCD1234', codes.over, codes.personal, '"><b>x']) {
      const { status, body } = await browser.post('/de/join', `code=${encodeURIComponent(typed)}`);
      expect(status).toBe(404);
      const shown = typed.replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      expect(body).toContain(`value="${shown}"`);
      expect(body).toContain('id="code-problem"');
      said.push(plainWords(body));
    }
    expect(new Set(said).size).toBe(1);
    expect(plainWords((await browser.get('/de/t/ABCD1234')).body)).toBe(said[0]);
    expect(plainWords((await browser.get(`/de/i/${'A'.repeat(43)}`)).body)).toContain(
      'code-problem',
    );
    expect((await browser.post('/de/join', 'code=')).body).toContain('acht Buchstaben');
  });

  test('what only the front server may tell a page is not taken from an address', async () => {
    const browser = aBrowser(app.url);
    const join = await browser.get('/de/join?problem=unknown&code=Call+0800');
    expect([join.status, /role="alert"|Call 0800/.test(plainWords(join.body))]).toEqual([
      200,
      false,
    ]);
    const plain = (await browser.get(`/de/t/${codes.plain}`)).body;
    const asked = await browser.get(`/de/t/${codes.plain}?device=begun&problem=name&name=x`);
    expect(plainWords(asked.body)).toBe(plainWords(plain));
    for (const inside of ['/de/member-end/gone', '/de/questions/team/quick/P1', '/de/t/', '/t/'])
      expect([inside, (await browser.get(inside)).status]).toEqual([inside, 404]);
  });
});

describe('the first page', () => {
  test('S18 a mail scanner that opens a personal link three times and asks for its head uses nothing up', async () => {
    const address = `/de/i/${tickets[1]}`;
    const scanner = aBrowser(app.url);
    for (let time = 0; time < 3; time += 1) expect((await scanner.get(address)).status).toBe(200);
    expect((await scanner.head(address)).status).toBe(200);
    expect(scanner.cookies.size).toBe(0);
    const person = aBrowser(app.url);
    const joined = await person.post(address);
    expect([joined.status, keyIn(joined)]).toEqual([303, expect.stringMatching(/^[\w-]{43}$/)]);
    const other = aBrowser(app.url);
    expect((await other.get(address)).body).toContain('wurde schon benutzt');
    expect((await other.post(address)).headers.location).toBeUndefined();
    // Whoever used it goes on where they were.
    expect((await person.get(address)).body).toContain('Weiter, wo Sie waren');
    expect((await person.post(address, 'device=continue')).headers.location).toBe(
      `/de/r/${keyIn(joined)}`,
    );
  });

  test('a second person on the same device is let in by a personal link of their own', async () => {
    const device = aBrowser(app.url);
    await device.post(`/de/i/${tickets[2]}`);
    const page = await device.get(`/de/i/${tickets[3]}`);
    expect(page.body).toContain('Weiter, wo Sie waren');
    expect(page.body).toContain('id="begin"');
    expect((await device.post(`/de/i/${tickets[3]}`)).headers.location).toMatch(/questions\/P1$/);
  });

  test('a wish that is not complete is shown again at its field, with what was chosen and typed', async () => {
    const browser = aBrowser(app.url);
    const group = await browser.post(`/de/t/${codes.roles}`, 'group=g9');
    expect([group.status, group.body.includes('id="group-problem"')]).toEqual([422, true]);
    expect(group.body).toContain('Leitung &lt;b&gt;');
    const table = `/de/t/${codes.table}`;
    const unnamed = await browser.post(table, 'name=&agrees=yes');
    expect(unnamed.body).toContain('id="name-problem"');
    expect(unnamed.body).toMatch(/id="agrees"[^>]* checked=""/);
    const refused = await browser.post(table, 'name=Ada+%3Cb%3E');
    expect(refused.body).toContain('id="agrees-problem"');
    expect(refused.body).toContain('value="Ada &lt;b&gt;"');
    expect(browser.cookies.size).toBe(0);
    expect((await browser.post(table, 'name=Ada&agrees=yes')).status).toBe(303);
    const again = aBrowser(app.url);
    expect((await again.post(table, 'name=ada&agrees=yes')).body).toContain('gibt es in der Runde');
  });

  test('at the table nothing is called anonymous but what is not', async () => {
    const browser = aBrowser(app.url);
    for (const [locale, word, not] of [
      ['de', /anonym/gi, /nicht\s+anonym/gi],
      ['en', /anonym/gi, /not\s+anonymous/gi],
    ] as const) {
      const { body } = await browser.get(`/${locale}/t/${codes.table}`);
      const words = plainWords(body);
      expect(words.match(word)?.length).toBe(words.match(not)?.length);
    }
  });

  test('is for nobody’s cache and no search engine', async () => {
    for (const path of [`/de/t/${codes.plain}`, `/de/i/${tickets[0]}`, `/t/${codes.plain}`]) {
      const { headers } = await ask(app.url + path);
      expect([headers['cache-control'], headers['x-robots-tag']]).toEqual([
        'private, no-store',
        'noindex, nofollow',
      ]);
    }
  });
});

describe('the one cookie', () => {
  test('holds a random key, is named after the round and not its code, and lets the device go on', async () => {
    const browser = aBrowser(app.url);
    const joined = await browser.post(`/de/t/${codes.plain}`);
    const cookie = String([joined.headers['set-cookie']].flat()[0]);
    expect(cookie).toMatch(
      /^boxenstopp-[0-9a-f]{16}=b[\w-]{43}; Path=\/; Max-Age=1209600; HttpOnly; SameSite=Lax$/,
    );
    expect(cookie).not.toContain(codes.plain);
    const page = await browser.get(`/de/t/${codes.plain}`);
    expect(page.body).toContain('Weiter, wo Sie waren');
    expect(page.body).not.toContain('id="begin"');
    expect(page.body).not.toContain(keyIn(joined));
    expect((await browser.post(`/de/t/${codes.plain}`, 'device=continue')).headers.location).toBe(
      `/de/r/${keyIn(joined)}`,
    );
    // A form that was left open elsewhere does not begin a second sheet.
    expect((await browser.post(`/de/t/${codes.plain}`)).headers.location).toBe(
      `/de/t/${codes.plain}`,
    );
    const other = await browser.post(`/de/t/${codes.plain}`, 'device=other');
    expect([other.headers.location, browser.cookies.size]).toEqual([`/de/t/${codes.plain}`, 0]);
    expect((await browser.get(`/de/t/${codes.plain}`)).body).toContain('id="begin"');
  });

  test('is forgotten with the device, and with a cookie that leads nowhere one begins anew', async () => {
    const browser = aBrowser(app.url);
    await browser.post(`/de/t/${codes.plain}`);
    await browser.post(`/de/t/${codes.roles}`, 'group=g1');
    expect(browser.cookies.size).toBe(2);
    expect((await browser.post('/de/forget')).headers.location).toBe('/de/forgotten');
    expect(browser.cookies.size).toBe(0);
    await browser.post(`/de/t/${codes.plain}`);
    for (const name of browser.cookies.keys()) browser.cookies.set(name, `b${'A'.repeat(43)}`);
    expect((await browser.get(`/de/t/${codes.plain}`)).body).toContain('id="begin"');
  });

  test('is set by nothing else', async () => {
    const browser = aBrowser(app.url);
    for (const path of [
      '/de',
      '/de/start',
      '/de/join',
      `/de/t/${codes.plain}`,
      '/los',
      '/de/privacy',
    ])
      expect([path, (await browser.get(path)).headers['set-cookie']]).toEqual([path, undefined]);
  });
});

describe('handing in', () => {
  test('B01 twenty times at once is one voice with one receipt, and the way back leads there', async () => {
    const browser = aBrowser(app.url);
    const key = await answeredSheet(browser, codes.plain);
    const sent = await Promise.all(
      Array.from({ length: 20 }, () => browser.post(`/de/r/${key}/review`, 'seconds=300')),
    );
    const places = new Set(sent.map(({ status, headers }) => `${status} ${headers.location}`));
    expect([...places]).toEqual([expect.stringMatching(/^303 \/de\/v\/[\w-]{43}$/)]);
    const receipt = String(sent[0]?.headers.location);
    expect(receipt).not.toContain(key);
    for (const back of ['', '/review', '/questions/P3', '/discard'])
      expect((await browser.get(`/de/r/${key}${back}`)).headers.location).toBe(receipt);
    expect((await browser.save(key, allAnswers(1, 2))).status).toBe(410);
    const page = await browser.get(`/de/t/${codes.plain}`);
    expect(page.body).toContain('Auf diesem Gerät abgegeben');
    expect(page.body).not.toContain('id="begin"');
    expect((await browser.post(`/de/t/${codes.plain}`, 'device=continue')).headers.location).toBe(
      receipt,
    );
    expect((await browser.get(receipt)).status).toBe(200);
  });

  test('taking back asks first, works once, and frees the device', async () => {
    const browser = aBrowser(app.url);
    const key = await answeredSheet(browser, codes.plain);
    const receipt = String((await browser.post(`/de/r/${key}/review`)).headers.location);
    expect((await browser.post(receipt)).status).toBe(400);
    expect((await browser.get(receipt)).status).toBe(200);
    const taken = await browser.post(receipt, 'confirm=yes');
    expect([taken.headers.location, browser.cookies.size]).toEqual(['/de/withdrawn', 0]);
    expect((await browser.post(receipt, 'confirm=yes')).status).toBe(410);
    const gone = await browser.get(receipt);
    const never = await browser.get(`/de/v/${'B'.repeat(43)}`);
    expect([gone.status, plainWords(gone.body)]).toEqual([410, plainWords(never.body)]);
  });

  test('discarding asks first and deletes what was begun', async () => {
    const browser = aBrowser(app.url);
    const key = await answeredSheet(browser, codes.plain);
    expect((await browser.get(`/de/r/${key}/discard`)).body).toContain('24 Antworten');
    expect((await browser.post(`/de/r/${key}/discard`)).status).toBe(400);
    const gone = await browser.post(`/de/r/${key}/discard`, 'confirm=yes');
    expect([gone.headers.location, browser.cookies.size]).toEqual(['/de/withdrawn', 0]);
    for (const page of ['', '/review', '/questions/P1'])
      expect((await browser.get(`/de/r/${key}${page}`)).status).toBe(410);
    expect((await browser.save(key, allAnswers(1))).status).toBe(410);
  });

  test('with too few answers it comes back to the review and says how many are missing', async () => {
    const browser = aBrowser(app.url);
    const key = keyIn(await browser.post(`/de/t/${codes.plain}`));
    await browser.save(key, allAnswers(1).slice(0, 18));
    const refused = await browser.post(`/de/r/${key}/review`);
    expect(refused.headers.location).toBe(`/de/r/${key}/review?incomplete=1`);
    const { body } = await browser.get(String(refused.headers.location));
    expect(body).toContain('Zum Abgeben fehlen noch 2 Antworten');
  });

  test('a link to a pit stop is no key of a member, and the other way round', async () => {
    const browser = aBrowser(app.url);
    const key = await answeredSheet(browser, codes.plain);
    for (const page of ['', '/questions/P1', '/review', '/result', '/keep', '/delete'])
      expect((await browser.get(`/de/p/${key}${page}`)).status).toBe(404);
    const start = await browser.post('/de/start', 'lap=quick');
    const token = /\/p\/([\w-]{43})/.exec(String(start.headers.location))?.[1];
    for (const page of ['', '/questions/P1', '/review', '/discard'])
      expect((await browser.get(`/de/r/${token}${page}`)).status).toBe(410);
  });

  test('a form without the script saves, goes on, and shows a comment again that is too long', async () => {
    const browser = aBrowser(app.url);
    const key = keyIn(await browser.post(`/de/t/${codes.plain}`));
    const sent = await browser.post(`/de/r/${key}/questions/P1`, 'P1S1.a=3&rev%3AP1S1.a=0');
    expect(sent.headers.location).toBe(`/de/r/${key}/questions/P2`);
    const { body } = await browser.get(`/de/r/${key}/questions/P1`);
    expect(body).toMatch(/id="P1S1\.a-3"[^>]* checked=""|checked=""[^>]*id="P1S1\.a-3"/);
    expect(body).toContain('Frühjahrsrunde');
    expect(body).toContain('ab 10 Personen');
    expect(body).not.toContain('/keep');
    const long = 'ä'.repeat(2_001);
    const refused = await browser.post(
      `/de/r/${key}/questions/P1`,
      `note%3AP1S1.a=${encodeURIComponent(long)}&nrev%3AP1S1.a=0`,
    );
    expect([refused.status, refused.body.includes(long)]).toEqual([422, true]);
  });
});

test('AN11 the answer to a save is as long for every answer', async () => {
  const browser = aBrowser(app.url);
  const key = keyIn(await browser.post(`/de/t/${codes.plain}`));
  const lengths = [];
  for (const [index, value] of [0, 4, 'DK', 'NA', null, 2].entries()) {
    const { status, body } = await browser.save(key, [
      { item: 'P1S1.a', value, revision: index + 1 },
    ]);
    expect([status, JSON.parse(body).answers[0].value]).toEqual([200, value]);
    lengths.push(body.length);
  }
  expect(new Set(lengths).size).toBe(1);
});

test('AN08 what a member sends, and every key of theirs, is in no line of the log', () => {
  for (const canary of [codes.plain, ...tickets, '/r/', '/v/'])
    expect(app.output()).not.toContain(canary);
});

describe('with an address under https', () => {
  test('the cookie is one that only this host may set and that only travels encrypted', async () => {
    const dataDir = newFolder();
    const opened = await openDatabase({ dataDir, databaseUrl: null });
    provideDatabase(opened);
    const { token } = await createTeamPitStop(usual, null);
    const code = (await findOwnRound(opened.db, token))?.round?.code;
    provideDatabase(undefined);
    await opened.close();
    const secure = await startApp({
      dataDir,
      env: { APP_URL: 'https://boxenstopp.example' },
    });
    const headers = { host: 'boxenstopp.example', origin: 'https://boxenstopp.example' };
    const joined = await ask(`${secure.url}/de/t/${code}`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(String([joined.headers['set-cookie']].flat()[0])).toMatch(
      /^__Host-[0-9a-f]{16}=b[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    const page = await ask(`${secure.url}/de/t/${code}`, { headers });
    expect(page.body).toContain('Was Sie antworten, ist verschlüsselt.');
    await secure.stop();
  });
});

test.each([
  ['an organiser', () => Promise.resolve(organiser), true],
  ['one person alone', () => openPitStop(app.url), false],
] as const)(
  'the questions of %s mark the Cockpit view only where it is one',
  async (_sentence, tokenOf, isShown) => {
    const token = await tokenOf();
    const { body } = await ask(`${app.url}/de/p/${token}/questions/P1`);
    const [, attributes = ''] =
      /<div class="ban"([^>]*)><div class="wrap"><p><b>Cockpit/.exec(body) ?? [];
    expect(body).toContain('Cockpit-Sicht');
    expect(attributes.includes('hidden')).toBe(!isShown);
    expect(body).toContain(`href="/de/p/${token}/keep">Pause</a>`);
  },
);
