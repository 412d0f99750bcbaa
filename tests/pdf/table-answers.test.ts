import { expect, test, vi } from 'vitest';
import { tableAnswers } from '@/lib/pdf/table-answers-pages';
import { aTableProfile } from '../support/a-team-report';
import { fullReport } from './full-report';
import { readPdf, squeezed } from './read-pdf';
import { renderSections } from './render-sections';

vi.setConfig({ testTimeout: 60_000 });

async function firstPageWith(names: readonly string[]) {
  const profile = aTableProfile({ names });
  const bytes = await renderSections({ ...fullReport('de'), profile }, [tableAnswers]);
  const { texts, text } = (await readPdf(bytes)).pages[0]!;
  /** The words on the line of the table's head, from left to right. */
  const { y } = texts.find((piece) => piece.text === 'Frage')!;
  return { head: texts.filter((piece) => piece.y === y).map((piece) => piece.text), text };
}

test('short names head the columns of a table round', async () => {
  const { head, text } = await firstPageWith(['Ada', 'Berta', 'Carla']);
  expect(head).toEqual(['Frage', 'Ada', 'Berta', 'Carla']);
  expect(squeezed(text)).not.toContain('1Ada');
});

test.each([
  ['too long for a column', ['Annegret von der Heydt-Karstens', 'Berta', 'Carla']],
  ['alike', ['Ada', 'Ada', 'Carla']],
])('names %s are numbered, and the numbers explained', async (_, names) => {
  const { head, text } = await firstPageWith(names);
  expect(head).toEqual(['Frage', '1', '2', '3']);
  for (const [index, name] of names.entries())
    expect(squeezed(text)).toContain(squeezed(`${index + 1}${name}`));
});
