import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { aPitStopFile } from '../support/pit-stop-file';
import { ask, finishedPitStop, openPitStop, postForm, storedAnswers } from '../support/visitor';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const boundary = '----form7MA4YWxk';
const part = (content: string, name = 'file', more = '; filename="pit-stop.json"') =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\nContent-Type: application/json\r\n\r\n${content}\r\n`;
const formOf = (...parts: readonly string[]) => `${parts.join('')}--${boundary}--\r\n`;

const upload = (body: string | Buffer, headers: Record<string, string> = {}) =>
  ask(`${app.url}/de/import`, {
    method: 'POST',
    headers: {
      origin: app.url,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      ...headers,
    },
    body,
  });

const importFile = (content: unknown) =>
  upload(formOf(part(typeof content === 'string' ? content : JSON.stringify(content))));

const withoutScripts = (body: string) =>
  body.replace(/<script[\s\S]*?<\/script>/g, '').replace(/nonce="[^"]*"/g, '');

const tokenIn = (location: unknown) => /\/p\/([\w-]{43})\//.exec(String(location))?.[1] ?? '';

describe('the pit-stop file', () => {
  test('downloaded and opened again leads to the review of a pit stop with the same answers', async () => {
    const token = await finishedPitStop(app.url, '32232D1213N1223221121110', 'Käse & Co.');
    const file = await ask(`${app.url}/de/p/${token}/pit-stop.json`);
    expect(file.status).toBe(200);
    expect(file.headers['content-disposition']).toMatch(
      /^attachment; filename="boxenstopp-\d{4}-\d\d-\d\d\.json"$/,
    );
    const opened = await importFile(`\uFEFF${file.body}`);
    expect([opened.status, opened.headers.location]).toEqual([
      303,
      expect.stringMatching(/^\/de\/p\/[\w-]{43}\/review$/),
    ]);
    const copy = tokenIn(opened.headers.location);
    expect(await storedAnswers(app.url, copy)).toEqual(await storedAnswers(app.url, token));
    expect((await ask(`${app.url}/de/p/${copy}/pit-stop.json`)).body).toBe(file.body);
  });

  test('with mistakes is shown again with every place, and text of it is only text', async () => {
    const answer = await importFile(
      aPitStopFile({
        respondents: [{ answers: { 'P1S1.a': 9, '<img src=x>': 1 } }],
        '"><script>': 1,
      }),
    );
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('&lt;script&gt;');
    expect(withoutScripts(answer.body)).not.toMatch(/<img|<script/);
    const values = await importFile(aPitStopFile({ respondents: [{ answers: { 'P1S1.a': 9 } }] }));
    expect(values.body).toContain('respondents[0].answers[&quot;P1S1.a&quot;]');
  });

  test('words in the address of the page are not shown on it', async () => {
    const { status, body } = await ask(`${app.url}/de/import?count=1&problem=json+Call+0800`);
    expect(status).toBe(200);
    expect(withoutScripts(body)).not.toMatch(/Call 0800|role="alert"/);
  });

  test.each([
    ['nothing chosen', () => upload(formOf(part('', 'file', '; filename=""'))), 422],
    ['not JSON', () => importFile('{'), 422],
    ['a key twice', () => importFile('{"format":1,"format":1}'), 422],
    ['depth', () => importFile(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 422],
    ['a key that reaches a prototype', () => importFile('{"__proto__":{"lap":"quick"}}'), 422],
    [
      '600 unknown keys',
      () => importFile(Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`k${i}`, i]))),
      422,
    ],
    [
      '400 unknown keys',
      () =>
        importFile(
          Object.fromEntries(Array.from({ length: 400 }, (_, i) => ['k'.repeat(900) + i, i])),
        ),
      422,
    ],
    ['two files', () => upload(formOf(part('{}'), part('{}'))), 400],
    ['another field', () => upload(formOf(part('{}', 'other'))), 400],
    ['no end', () => upload(part('{}')), 400],
    ['no boundary', () => upload('{}', { 'content-type': 'multipart/form-data' }), 400],
    ['not a form', () => upload('{}', { 'content-type': 'application/json' }), 415],
    ['not UTF-8', () => upload(Buffer.from(formOf(part('\xff\xfe')), 'latin1')), 400],
    ['more than 4 MB', () => upload(formOf(part(' '.repeat(4 * 1024 * 1024)))), 413],
    ['another site', () => upload(formOf(part('{}')), { origin: 'https://evil.example' }), 403],
  ])('%s is refused calmly', async (_sentence, send, status) => {
    const answer = await send();
    expect([answer.status, answer.headers.location]).toEqual([status, undefined]);
    expect(answer.body).toContain('<h1');
  });
});

describe('deleting', () => {
  test('asks first, then everything is the same 404, the link for reading too', async () => {
    const token = await finishedPitStop(app.url);
    const base = `/de/p/${token}`;
    await postForm(app.url, `${base}/share`, 'reading=on');
    const keep = (await ask(`${app.url}${base}/keep`)).body;
    const shared = /\/s\/([\w-]{43})\//.exec(keep)?.[1] ?? '';
    const own = [
      '',
      '/questions/P1',
      '/review',
      '/result',
      '/roadmap',
      '/report.pdf',
      '/keep',
      '/delete',
      '/pit-stop.json',
    ].map((page) => base + page);
    const others = ['/result', '/roadmap', '/report.pdf'].map((page) => `/de/s/${shared}${page}`);
    for (const path of [...own, ...others])
      expect([path, (await ask(app.url + path)).status < 400]).toEqual([path, true]);
    expect((await postForm(app.url, `${base}/delete`, '')).status).toBe(400);
    const gone = await postForm(app.url, `${base}/delete`, 'confirm=yes');
    expect([gone.status, gone.headers.location]).toEqual([303, '/de/deleted']);
    const never = await ask(`${app.url}/de/p/${'B'.repeat(43)}/result`);
    for (const path of [...own, ...others]) {
      const answer = await ask(app.url + path);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(withoutScripts(answer.body)).toBe(withoutScripts(never.body));
    }
    for (const [page, body] of [
      ['delete', 'confirm=yes'],
      ['share', 'reading=on'],
      ['full', ''],
      ['review', ''],
    ] as const)
      expect((await postForm(app.url, `${base}/${page}`, body)).status).toBe(404);
  });
});

describe('the link for reading', () => {
  test('shows result, roadmap and report, no way to write, and ends at once when taken back', async () => {
    const token = await finishedPitStop(app.url);
    const share = `/de/p/${token}/share`;
    expect((await postForm(app.url, share, 'reading=on')).headers.location).toBe(
      `/de/p/${token}/keep#reading`,
    );
    const keep = (await ask(`${app.url}/de/p/${token}/keep`)).body;
    const shared = /\/s\/([\w-]{43})\//.exec(keep)?.[1] ?? '';
    for (const page of ['result', 'roadmap']) {
      const { status, headers, body } = await ask(`${app.url}/de/s/${shared}/${page}`);
      expect([status, headers['x-robots-tag']]).toEqual([200, 'noindex, nofollow']);
      expect(body).not.toContain(token);
      expect(body).not.toContain('/p/');
      expect(body).not.toContain('<form');
    }
    const report = await ask(`${app.url}/de/s/${shared}/report.pdf`);
    expect([report.status, report.headers['content-type']]).toEqual([200, 'application/pdf']);
    for (const page of ['', '/review', '/keep', '/questions/P1', '/pit-stop.json', '/delete'])
      for (const room of ['s', 'p'])
        expect((await ask(`${app.url}/de/${room}/${shared}${page}`)).status).toBe(404);
    expect((await postForm(app.url, `/de/p/${shared}/delete`, 'confirm=yes')).status).toBe(404);
    expect((await postForm(app.url, share, 'reading=maybe')).status).toBe(400);
    await postForm(app.url, share, 'reading=off');
    for (const page of ['result', 'roadmap', 'report', 'report.pdf'])
      expect((await ask(`${app.url}/de/s/${shared}/${page}`)).status).toBe(404);
  });

  test('is a 404 as long as there is no result', async () => {
    const token = await openPitStop(app.url);
    await postForm(app.url, `/de/p/${token}/share`, 'reading=on');
    const keep = (await ask(`${app.url}/de/p/${token}/keep`)).body;
    const shared = /\/s\/([\w-]{43})\//.exec(keep)?.[1] ?? '';
    for (const page of ['result', 'report', 'report.pdf'])
      expect((await ask(`${app.url}/de/s/${shared}/${page}`)).status).toBe(404);
  });
});

test('the full pit stop begins where the quick lap has no answer', async () => {
  const token = await finishedPitStop(app.url);
  const result = (await ask(`${app.url}/de/p/${token}/result`)).body;
  expect(result).toContain('24 von 54 Fragen');
  const before = await storedAnswers(app.url, token);
  const full = await postForm(app.url, `/de/p/${token}/full`, '');
  expect([full.status, full.headers.location]).toEqual([303, `/de/p/${token}/questions/P1`]);
  expect(await storedAnswers(app.url, token)).toEqual(before);
  expect((await ask(`${app.url}/de/p/${token}/questions/P1`)).body).toContain('P1S1.b');
  // Until the full lap is answered the quick result stays readable.
  expect((await ask(`${app.url}/de/p/${token}/result`)).status).toBe(200);
});

test('the privacy page says how long', async () => {
  expect((await ask(`${app.url}/de/privacy`)).body).toContain('12 Monate');
  expect((await ask(`${app.url}/en/privacy`)).body).toContain('12 months');
});
