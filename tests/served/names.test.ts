import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf, squeezed } from '../pdf/read-pdf';
import { type App, startApp } from '../support/app';
import { ask, finishedPitStop } from '../support/visitor';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
};
const decoded = (html: string) =>
  html.replace(/&(amp|lt|gt|quot|#x27);/g, (_, name: string) => entities[name] as string);

const textOf = (html: string) =>
  decoded(
    html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<!-- -->/g, '')
      .replace(/<[^>]*>/g, ' '),
  );

test.each([
  ['an ordinary name', 'Größe & Söhne', 'Größe & Söhne', 'Größe & Söhne'],
  ['markup', '"><script>alert(1)</script>', '"><script>alert(1)</script>', 'alert(1)'],
  ['entities', '&lt;b&gt;&#0;', '&lt;b&gt;&#0;', '&lt;b&gt;'],
  ['the end of a script', '</script><b>x', '</script><b>x', '</script><b>x'],
  ['direction overrides and NUL', 'Mu\u202Es\u0000ter', 'Muster', 'Muster'],
  ['a decomposed name', 'Mu\u0308ller', 'Müller', 'Müller'],
  ['Zalgo', `Z${'\u0301'.repeat(60)}algo`, `Ź${'\u0301'.repeat(4)}algo`, 'algo'],
  ['an emoji family', 'Familie 👩‍👩‍👧 GmbH', 'Familie 👩‍👩‍👧 GmbH', 'Familie'],
  ['Arabic', 'شركة المثال', 'شركة المثال', '[?]'],
  ['80 letters without a space', 'Qx'.repeat(40), 'Qx'.repeat(40), 'Qx'.repeat(40)],
])(
  'I03 S15 %s is shown as text on the result, the review and in the PDF',
  async (_sentence, typed, onScreen, onPaper) => {
    const token = await finishedPitStop(app.url, undefined, typed);
    for (const page of ['result', 'review']) {
      const { status, body } = await ask(`${app.url}/de/p/${token}/${page}`);
      expect(status).toBe(200);
      expect(body).not.toMatch(/<script>alert|<b>x/);
      expect(page === 'review' ? decoded(body) : textOf(body)).toContain(onScreen);
    }
    const { pages } = await readPdf(await report(token));
    expect(squeezed(pages.map(({ text }) => text).join(''))).toContain(squeezed(onPaper));
  },
);

async function report(token: string) {
  const answer = await fetch(`${app.url}/de/p/${token}/report.pdf`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  return new Uint8Array(await answer.arrayBuffer());
}
