import { describe, expect, test } from 'vitest';
import { createPitStop } from '@/lib/server/create-pit-stop';
import { finishPitStop, organisationLimit } from '@/lib/server/finish-pit-stop';
import { getPitStop } from '@/lib/server/get-pit-stop';
import { plainLine } from '@/lib/server/plain-text';
import { onBothDatabases } from '../support/databases';
import { fairClock } from '../support/fair-clock';

const acute = '\u0301';
const family = '👩‍👩‍👧‍👦';

/** What was typed, and what is kept of it; null is no name at all. */
const names: readonly (readonly [sentence: string, typed: string, kept: string | null])[] = [
  ['an ordinary name', 'Muster AG', 'Muster AG'],
  ['umlauts, ß and other Latin letters', 'Größe & Söhne, Łódź', 'Größe & Söhne, Łódź'],
  ['apostrophes and quotes', `O'Neill "und" Söhne; --`, `O'Neill "und" Söhne; --`],
  ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
  [
    'an attribute that wants out',
    '"><img src=x onerror=alert(1)>',
    '"><img src=x onerror=alert(1)>',
  ],
  ['entities', '&lt;b&gt; &amp; &#0;', '&lt;b&gt; &amp; &#0;'],
  ['template slots', '{{token}} $x %s $& \\1', '{{token}} $x %s $& \\1'],
  ['a formula', '=1+1|cmd', '=1+1|cmd'],
  ['a wildcard', '100%_', '100%_'],
  [
    'other scripts',
    'شركة المثال ООО 例子有限公司 ห้างหุ้นส่วน',
    'شركة المثال ООО 例子有限公司 ห้างหุ้นส่วน',
  ],
  ['a Persian word with its non-joiner', 'می\u200Cخواهم', 'می\u200Cخواهم'],
  ['an Indian conjunct with its joiner', 'क्\u200Dष', 'क्\u200Dष'],
  ['an emoji family', family, family],
  ['emoji with skin and gender', '🧑🏽‍🚒🏳️‍🌈1️⃣', '🧑🏽‍🚒🏳️‍🌈1️⃣'],
  ['a decomposed name', 'Mu\u0308ller', 'Müller'],
  ['a letter and its mark, something unseen between', 'u\u200B\u0308', 'ü'],
  ['Hangul in parts', '\u1112\u1161\u11AB', '한'],
  ['spaces around and between', '  a \t\n\u00A0\u2003 b  ', 'a b'],
  ['line ends', 'a\r\nb\u2028c\u2029d', 'a b c d'],
  ['NUL', 'a\u0000b', 'ab'],
  ['control characters', 'a\u0001\u001B[31mb\u007F\u0085', 'a[31mb'],
  ['direction overrides and isolates', 'a\u202Eb\u202C\u2066c\u2069\u200Fd', 'abcd'],
  ['zero-width characters', 'a\u200B\u2060\uFEFFb\u00AD', 'ab'],
  ['a byte order mark in front', '\uFEFFa', 'a'],
  ['a lone high surrogate', 'a\uD83Db', 'ab'],
  ['a lone low surrogate', '\uDE00a', 'a'],
  ['swapped surrogates', '\uDE00\uD83D', null],
  ['non-characters', 'a\uFFFE\uFFFF\uFDD0\u{1FFFF}b', 'ab'],
  ['tags', 'a\u{E0041}\u{E007F}b', 'ab'],
  ['interlinear marks', '\uFFF9a\uFFFBb', 'ab'],
  ['Zalgo', `H${acute.repeat(50)}i`, `H${acute.repeat(4)}i`],
  ['nothing', '', null],
  ['only spaces', ' \t\u00A0\u3000 ', null],
  ['only what cannot be seen', '\u200B\u200D\u200C\u2060\uFE0F', null],
  ['fillers', '\u3164\u115F\u2800', null],
  ['marks on nothing', acute.repeat(3), null],
  [`${organisationLimit} letters`, 'ä'.repeat(80), 'ä'.repeat(80)],
  [`${organisationLimit} families`, family.repeat(80), family.repeat(80)],
  [
    `${organisationLimit} letters after what is not counted`,
    `${'\u200B'.repeat(900)}${'a'.repeat(80)}`,
    'a'.repeat(80),
  ],
];

const tooLong: readonly (readonly [string, string])[] = [
  ['81 letters', 'a'.repeat(81)],
  ['81 families', family.repeat(81)],
  ['81 flags', '🇩🇪'.repeat(81)],
  ['10,000 letters', 'a'.repeat(10_000)],
  ['10,000 marks on one letter', `a${acute.repeat(10_000)}`],
  ['10,000 lone surrogates', '\uD800'.repeat(10_000)],
  ['one cluster of very many bytes', `👩${'\u200D👩'.repeat(500)}`],
];

describe('I03 a line of text', () => {
  test.each(names)('%s', (_sentence, typed, kept) => {
    expect(plainLine(typed, organisationLimit)).toEqual({ kind: 'text', text: kept });
  });

  test.each(names)('%s: a second time changes nothing more', (_sentence, _typed, kept) => {
    expect(plainLine(kept ?? '', organisationLimit)).toEqual({ kind: 'text', text: kept });
  });

  test.each(tooLong)('%s is refused, not cut', (_sentence, typed) => {
    expect(plainLine(typed, organisationLimit)).toEqual({
      kind: 'too-long',
      limit: organisationLimit,
    });
  });

  test('I11 the worst text within the limit of a body takes no time', () => {
    const passed = fairClock();
    for (const part of [acute, '\u200D', ' ', 'a\u0301', family, '\uD800'])
      plainLine(part.repeat(3_200 / part.length), organisationLimit);
    expect(passed()).toBeLessThan(500);
  });
});

onBothDatabases(() => {
  test('I03 every name is stored as it was kept', async () => {
    const { token } = await createPitStop('quick');
    for (const [, typed, kept] of names) {
      expect(await finishPitStop(token, typed)).toEqual({ kind: 'incomplete' });
      expect((await getPitStop(token))?.organisation).toBe(kept);
    }
    for (const [, typed] of tooLong)
      expect(await finishPitStop(token, typed)).toEqual({ kind: 'organisation-too-long' });
  });
});
