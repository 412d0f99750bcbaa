import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { fairClock } from '../support/fair-clock';
import { ask, openPitStop, postForm, quickItems, save } from '../support/visitor';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const one = (value: unknown, revision: unknown = 1, item: unknown = 'P1S1.a') => [
  { item, value, revision },
];

describe('S11 a write counts only from a page of this server', () => {
  const cases: [string, number, Record<string, string>][] = [
    ['own origin', 200, {}],
    ['own origin, said by the browser', 200, { 'sec-fetch-site': 'same-origin' }],
    ['typed address', 200, { 'sec-fetch-site': 'none' }],
    ['no origin', 403, { origin: '' }],
    ['origin "null"', 403, { origin: 'null' }],
    ['another origin', 403, { origin: 'https://evil.example' }],
    ['own origin with another port', 403, { origin: 'http://127.0.0.1:1' }],
    ['own host as a part of another', 403, { origin: 'http://127.0.0.1.evil.example' }],
    ['own origin, but started by another site', 403, { 'sec-fetch-site': 'cross-site' }],
    ['own origin, but started by a sibling', 403, { 'sec-fetch-site': 'same-site' }],
    [
      'another origin that a proxy header confirms',
      403,
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    ],
    [
      'another origin that Forwarded confirms',
      403,
      { origin: 'https://evil.example', forwarded: 'host=evil.example' },
    ],
  ];
  test.each(cases)('%s → %i', async (_sentence, status, headers) => {
    const token = await openPitStop(app.url);
    const sent = { origin: app.url, ...headers };
    const { origin, ...rest } = sent;
    const answer = await ask(`${app.url}/api/p/${token}/answers`, {
      method: 'POST',
      headers: { ...(origin ? { origin } : {}), ...rest, 'content-type': 'application/json' },
      body: JSON.stringify({ answers: one(3) }),
    });
    expect(answer.status).toBe(status);
  });

  test.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded',
    '',
  ])('the saves take JSON only, not "%s"', async (type) => {
    const token = await openPitStop(app.url);
    expect((await save(app.url, token, one(3), { 'content-type': type })).status).toBe(415);
  });

  test('a form from another site opens no pit stop', async () => {
    const answer = await ask(`${app.url}/de/start`, {
      method: 'POST',
      headers: {
        origin: 'https://evil.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'lap=quick',
    });
    expect(answer.status).toBe(403);
    expect(answer.headers.location).toBeUndefined();
  });
});

describe('I02 bodies are limited before they are read', () => {
  test.each([
    ['announced as too large', 413, { 'content-length': '10000000000' }],
    ['compressed', 415, { 'content-encoding': 'gzip' }],
  ])('%s → %i', async (_sentence, status, headers) => {
    const token = await openPitStop(app.url);
    const passed = fairClock();
    const answer = await save(app.url, token, one(3), headers);
    expect(answer.status).toBe(status);
    expect(passed()).toBeLessThan(2_000);
  });

  test('a body that is larger than it should be is cut off while it comes, without growing the server', async () => {
    const token = await openPitStop(app.url);
    const { request } = await import('node:http');
    const status = await new Promise<number>((resolve) => {
      const outgoing = request(
        {
          port: app.port,
          host: '127.0.0.1',
          path: `/api/p/${token}/answers`,
          method: 'POST',
          headers: {
            origin: app.url,
            'content-type': 'application/json',
            'transfer-encoding': 'chunked',
          },
        },
        (response) => resolve(response.statusCode ?? 0),
      );
      outgoing.on('error', () => resolve(413));
      const chunk = Buffer.alloc(64 * 1024, ' ');
      const push = () => {
        while (!outgoing.destroyed && outgoing.write(chunk));
        if (!outgoing.destroyed) outgoing.once('drain', push);
      };
      push();
      setTimeout(() => outgoing.destroy(), 3_000);
    });
    expect(status).toBe(413);
    expect((await save(app.url, token, one(3))).status).toBe(200);
  });
});

describe('I12 hostile JSON', () => {
  const nested = `${'['.repeat(40)}${']'.repeat(40)}`;
  test.each([
    ['not JSON', '{'],
    ['nothing', ''],
    ['too deep', `{"answers":${nested}}`],
    [
      'a hundred thousand keys',
      `{"answers":[{${Array.from({ length: 4_000 }, (_, i) => `"k${i}":1`).join(',')}}]}`,
    ],
    ['a number beyond all', '{"answers":[{"item":"P1S1.a","value":3,"revision":1e999}]}'],
    ['a key twice', '{"answers":[{"item":"P1S1.a","value":3,"value":4,"revision":1}]}'],
    ['a prototype', '{"answers":[{"item":"P1S1.a","value":3,"revision":1,"__proto__":{"a":1}}]}'],
    ['an unknown key', '{"answers":[{"item":"P1S1.a","value":3,"revision":1}],"role":"admin"}'],
    ['no answers', '{"answers":[]}'],
    ['an item twice', JSON.stringify({ answers: [...one(3), ...one(4)] })],
    ['not UTF-8', Buffer.from([0xff, 0xfe, 0x7b]) as unknown as string],
  ])('%s → 400, nothing stored', async (_sentence, body) => {
    const token = await openPitStop(app.url);
    const answer = await ask(`${app.url}/api/p/${token}/answers`, {
      method: 'POST',
      headers: { origin: app.url, 'content-type': 'application/json' },
      body,
    });
    expect([answer.status, JSON.parse(answer.body).ok]).toEqual([400, false]);
  });
});

describe('I13 answers that cannot be', () => {
  test.each([
    ['outside the scale', one(5)],
    ['below the scale', one(-1)],
    ['a half', one(2.5)],
    ['a digit as text', one('3')],
    ['another word', one('dk')],
    ['true', one(true)],
    ['without a revision', [{ item: 'P1S1.a', value: 3 }]],
    ['revision 0', one(3, 0)],
    ['a broken revision', one(3, 1.5)],
    ['a revision beyond all', one(3, 1e15)],
    ['an unknown item', one(3, 1, 'P9S1.a')],
    ['an item of the other lap', one(3, 1, 'P1S1.b')],
    ["a customers' item", one(3, 1, 'O1')],
    ['sixty-one answers', Array.from({ length: 61 }, () => one(1)[0])],
  ])('%s → 400 with a sentence, nothing stored', async (_sentence, answers) => {
    const token = await openPitStop(app.url);
    const answer = await save(app.url, token, answers);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).issues.length).toBeGreaterThan(0);
    const page = await ask(`${app.url}/de/p/${token}/questions/P1`);
    expect(page.body).not.toContain('checked=""');
  });

  test('an unknown link is a 404 whatever is sent to it', async () => {
    expect((await save(app.url, 'A'.repeat(43), one(3))).status).toBe(404);
  });

  test('ten thousand revisions of one answer end in the last one', async () => {
    const token = await openPitStop(app.url);
    for (let from = 1; from <= 10_000; from += 500) {
      const batch = Array.from({ length: 500 }, (_, i) =>
        save(app.url, token, one((from + i) % 5, from + i)),
      );
      for (const answer of await Promise.all(batch)) expect([200, 409]).toContain(answer.status);
    }
    const answer = await save(app.url, token, one(0, 10_000));
    expect([answer.status, JSON.parse(answer.body).answers[0].revision]).toEqual([200, 10_000]);
  });
});

describe('without JavaScript the section is one form', () => {
  const section = (base: string, values: Record<string, string>) =>
    quickItems
      .filter((item) => item.startsWith('P1'))
      .map(
        (item) => `rev%3A${item}=0${values[item] === undefined ? '' : `&${item}=${values[item]}`}`,
      )
      .join('&') + (base ? '' : '');

  test('it saves and leads on', async () => {
    const token = await openPitStop(app.url);
    const answer = await postForm(
      app.url,
      `/de/p/${token}/questions/P1`,
      section(app.url, { 'P1S1.a': '3', 'P1S2.a': 'DK' }),
    );
    expect([answer.status, answer.headers.location]).toEqual([303, `/de/p/${token}/questions/P2`]);
    const page = (await ask(`${app.url}/de/p/${token}/questions/P1`)).body;
    expect(page.match(/checked=""/g)).toHaveLength(2);
    expect(page).toContain('name="rev:P1S1.a" value="1"');
  });

  test('an older page does not overwrite a newer answer and says so', async () => {
    const token = await openPitStop(app.url);
    await save(app.url, token, one(4, 1));
    const answer = await postForm(
      app.url,
      `/de/p/${token}/questions/P1`,
      section(app.url, { 'P1S1.a': '0' }),
    );
    expect(answer.headers.location).toContain('conflict=1');
    const again = await postForm(
      app.url,
      `/de/p/${token}/questions/P1`,
      section(app.url, { 'P1S1.a': '4' }),
    );
    expect(again.headers.location).toContain('/questions/P2');
  });

  test('values that no page offers are refused', async () => {
    const token = await openPitStop(app.url);
    for (const body of [
      'P1S1.a=9',
      'P1S1.a=constructor',
      'P1S1.a=3&P1S1.a=4',
      'P1S1.a=3&rev%3AP1S1.a=x',
    ])
      expect((await postForm(app.url, `/de/p/${token}/questions/P1`, body)).status).toBe(400);
  });
});
