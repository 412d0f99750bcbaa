import { afterAll, beforeAll, expect, test } from 'vitest';
import { type App, startApp } from '../support/app';
import { ask, finishedPitStop, openPitStop, postForm } from '../support/visitor';

let app: App;
let token: string;
beforeAll(async () => {
  app = await startApp();
  token = await finishedPitStop(app.url);
});
afterAll(() => app.stop());

test.each([
  ['de', 'summary', 'zusammenfassung'],
  ['de', 'full', 'bericht'],
  ['de-CH', 'roadmap', 'fahrplan'],
  ['en', 'roadmap', 'roadmap'],
  ['de', 'workshop', 'arbeitsblaetter'],
])('in %s the part %s comes as a file named %s', async (locale, part, name) => {
  const { status, headers } = await ask(`${app.url}/${locale}/p/${token}/report.pdf?parts=${part}`);
  expect(status).toBe(200);
  expect(headers['content-disposition']).toMatch(
    new RegExp(`^attachment; filename="boxenstopp-${name}-\\d{4}-\\d\\d-\\d\\d\\.pdf"$`),
  );
});

test('a part that does not exist is not found', async () => {
  const { status } = await ask(`${app.url}/de/p/${token}/report.pdf?parts=half`);
  expect(status).toBe(404);
});

test('the owner and the reader choose on a page that is a plain form', async () => {
  await postForm(app.url, `/de/p/${token}/share`, 'reading=on');
  const keep = (await ask(`${app.url}/de/p/${token}/keep`)).body;
  const shared = /\/s\/([\w-]{43})\//.exec(keep)?.[1] ?? '';
  for (const below of [`/de/p/${token}`, `/de/s/${shared}`]) {
    const { status, body } = await ask(`${app.url}${below}/report`);
    expect(status).toBe(200);
    expect(body).toContain(`action="${below}/report.pdf"`);
    expect(body.match(/type="radio"[^>]*name="parts"/g)).toHaveLength(4);
  }
  const { body } = await ask(`${app.url}/de/s/${shared}/report`);
  expect(body).not.toContain(token);
});

test('an unfinished pit stop leads to its questions instead', async () => {
  const open = await openPitStop(app.url);
  const { status, headers } = await ask(`${app.url}/de/p/${open}/report`);
  expect([status, headers.location]).toEqual([307, `/de/p/${open}/review`]);
});
