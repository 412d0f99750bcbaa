import { beforeAll, describe, expect, test } from 'vitest';
import { readMessages } from '@/lib/i18n/messages';
import { canDraw, loadFonts } from '@/lib/pdf/fonts';
import { printable } from '@/lib/pdf/printable';
import { renderReport } from '@/lib/pdf/render';
import { fullReport } from './full-report';
import { type ReadPage, readPdf, squeezed } from './read-pdf';

beforeAll(() => loadFonts());

describe('I09: what no font can draw is replaced visibly', () => {
  test.each([
    [
      'names of the Latin script stay as they are',
      'Łódź Çelik Nguyễn Ærø Ğ',
      'Łódź Çelik Nguyễn Ærø Ğ',
    ],
    ['emoji', 'Hallo 😀👨‍👩‍👧!', 'Hallo [?]!'],
    ['Arabic, one sign per word', 'شركة المثال GmbH', '[?] [?] GmbH'],
    ['Cyrillic and Greek', 'ООО Ромашка Ωmega', '[?] [?] [?]mega'],
    ['Chinese', '例子有限公司', '[?]'],
    ['decomposed letters are composed', 'Mu\u0308ller', 'Müller'],
    ['full-width letters become plain ones', 'ＡＢＣ', 'ABC'],
    ['control, bidi and zero-width characters vanish', 'A\u0000B\u202EC\u200BD\uFEFF', 'ABCD'],
    ['lone surrogates vanish', 'A\uD800B', 'AB'],
    ['special spaces and hyphens become plain ones', 'a\u2003b\u2011c\td', 'a b-c d'],
    ['stacked accents keep two', `a${'\u0301'.repeat(40)}`, 'á\u0301\u0301'],
  ])('%s', (_, text, expected) => {
    expect(printable(text, canDraw)).toBe(expected);
  });

  test('all wording of the interface can be drawn', () => {
    for (const { de, en } of readMessages().values())
      for (const text of [de, en]) expect(printable(text, canDraw)).toBe(text.normalize('NFC'));
  });
});

describe('I09: nothing a person typed is lost', () => {
  test.each([
    ['10,000 letters without a space', 'Qx'.repeat(5_000)],
    ['10,000 letters with spaces', 'Wort und '.repeat(1_111)],
    ['a long address', `https://beispiel.example/${'pfad/'.repeat(60)}`],
  ])(
    '%s can be found in the PDF',
    async (_, name) => {
      const { pages } = await readPdf(await renderReport(fullReport('de', name)));
      const found = [nameOnCover(pages[0]), pages.map(nameInFull).join('')];
      expect(found.some((text) => squeezed(text).includes(squeezed(name)))).toBe(true);
    },
    60_000,
  );
});

const bodySize = 9.5;

const nameOnCover = (page: ReadPage | undefined) =>
  (page?.texts ?? [])
    .filter(({ y }) => y > 150 && y < 385)
    .map(({ text }) => text)
    .join('');

const nameInFull = ({ text, texts }: ReadPage) =>
  text.includes('Name in voller Länge')
    ? texts
        .filter(({ size }) => Math.abs(size - bodySize) < 0.1)
        .map((placed) => placed.text)
        .join('')
    : '';
