import { loadContent } from '@/lib/content/load';
import { cellIds } from '@/lib/core/types';
import type { Entry, EntryKind, Workbench } from '@/lib/core/workbench';
import { emptyWorkbench } from '@/lib/core/workbench';
import { plainLine, plainLines } from '@/lib/server/plain-text';
import { entrySchemas } from '@/lib/server/workbench/entry-kinds';
import { readFields } from '@/lib/server/workbench/read-fields';

const family = '👩‍👩‍👧‍👦';
const acute = '\u0301';

/** What people, programs and attackers have put into text fields elsewhere. */
const pieces: readonly string[] = [
  'Größe & Söhne, Łódź',
  `O'Neill "und" Söhne; --`,
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp; &#0; ]]> <!-- -->',
  '{{rev:P1S1.a}} {name} $x %s $& \\1',
  '=1+1|cmd',
  '+49 30 123',
  '-5 Tage',
  '@SUM(A1)',
  '＝HYPERLINK("http://x.example")',
  "'=schon geschützt",
  "''-doppelt",
  '_x0041_ und _x005F_',
  '100%_;\\,\\n:\\\\',
  'BEGIN:VEVENT',
  '1e999 0x1F 1,5 ½ ٣',
  '2026-11-22',
  'null undefined NaN true []{}',
  'constructor __proto__',
  'شركة المثال GmbH',
  'שלום (test) 123',
  '例子有限公司の株式会社',
  'ห้างหุ้นส่วน',
  'می\u200Cخواهم',
  'क्\u200Dष',
  family,
  '🧑🏽‍🚒🏳️‍🌈1️⃣🇨🇭',
  'Mu\u0308ller \u1112\u1161\u11AB',
  `H${acute.repeat(30)}i`,
  'a\u0000b\u0001c\u001B[31md\u007F\u0085',
  'a\u202Eb\u202C\u2066c\u2069\u200Fd',
  'z\u200Be\u2060r\uFEFFo\u00AD',
  'a\uD83Db \uDE00\uD83D',
  'a\uFFFE\uFFFF\uFDD0\u{1FFFF}b',
  'a\u00A0\u2003\u3000b\u2028c',
  'Donaudampfschifffahrtsgesellschaftskapitän',
  'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
  'https://beispiel.example/pfad?a=b&c=%20#d',
  'ffi ﬁ ａｂｃ ẞ İı Æ',
];

/** Where in a text it stands, and how long that makes the text. */
const frames: readonly ((piece: string) => string)[] = [
  (piece) => piece,
  (piece) => `${piece}${piece}`,
  (piece) => `vorn ${piece} hinten`,
  (piece) => `Wort${piece}Wort`,
  (piece) => `  ${piece}\t`,
  (piece) => `erste Zeile\n${piece}`,
  (piece) => `${piece}\r\n\r\n\r\nletzte Zeile`,
  (piece) => piece.repeat(500),
  (piece) => `${piece} `.repeat(500),
  (piece) => `${piece}\n`.repeat(500),
];

/** I03: 400 texts; each kept somewhere is kept whole. */
export const worstTexts: readonly string[] = pieces.flatMap((piece) =>
  frames.map((frame) => frame(piece)),
);

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/** As much of a text as a person could type into a field of so many characters. */
export function typedInto(text: string, limit: number): string {
  let length = 0;
  for (const { index } of graphemes.segment(text)) {
    if (length === limit) return text.slice(0, index);
    length += 1;
  }
  return text;
}

/** Where a person types, and what is kept of it: one line or several, of so many characters. */
export interface TextField {
  readonly name: string;
  readonly limit: number;
  readonly keeps: 'line' | 'lines';
}

const field = (keeps: TextField['keeps'], limit: number, name: string): TextField => ({
  name,
  limit,
  keeps,
});

const stageFields = ['initial', 'active', 'purchase', 'after', 'loyalty'].flatMap((phase) =>
  ['wants', 'pain', 'idea'].map((text) => field('lines', 240, `stages.${phase}.${text}`)),
);

/** Every field of the workbench that takes text, by kind of entry. */
export const textFields = {
  block: [field('lines', 500, 'result'), field('line', 200, 'owner')],
  touchpoint: [
    field('line', 120, 'name'),
    field('lines', 500, 'expectation'),
    field('line', 200, 'owner'),
  ],
  persona: [
    field('line', 120, 'name'),
    field('lines', 500, 'matters'),
    field('line', 200, 'channels'),
    field('lines', 500, 'quote'),
    ...stageFields,
  ],
  figure: [
    field('line', 120, 'name'),
    field('line', 200, 'source'),
    field('line', 40, 'current'),
    field('line', 40, 'goal'),
  ],
  initiative: [
    field('line', 120, 'own.title'),
    field('lines', 500, 'reason'),
    field('line', 200, 'owner'),
    field('lines', 2_000, 'notes'),
    field('lines', 2_000, 'evidence'),
    field('line', 500, 'link'),
  ],
  agreed: [field('lines', 500, 'reason')],
} as const satisfies Record<string, readonly TextField[]>;

export type TextKind = keyof typeof textFields;

const begins: Readonly<Record<string, string>> = {
  // Nothing but what cannot be seen is no name, and a link begins like one.
  name: 'N',
  'own.title': 'V',
  link: 'https://x.example/',
};

export const textKinds = Object.keys(textFields) as TextKind[];
const places = textKinds.flatMap((kind) => textFields[kind].map(({ name }) => `${kind} ${name}`));

/**
 * What somebody types into each text field of an entry of a round. Twelve entries of each kind see every text once in
 * some field; as many rounds as there are fields put each into each.
 */
export const typedFields = (
  kind: TextKind,
  entry: number,
  round = 0,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    textFields[kind].map(({ name, limit }) => {
      const number = entry * places.length + places.indexOf(`${kind} ${name}`) + round;
      const text = worstTexts[number % worstTexts.length] ?? '';
      return [name, typedInto(`${begins[name] ?? ''}${text}`, limit)];
    }),
  );

/** Rounds until each text has been in each field. */
export const allRounds = places.length;
/** As many personas as a pit stop holds. */
const entriesPerRound = 12;

/** What the store keeps of a typed text. */
export function keptOf({ keeps, limit }: TextField, typed: string): string | null {
  const plain = (keeps === 'line' ? plainLine : plainLines)(typed, limit);
  if (plain.kind === 'too-long') throw new Error(`longer than ${limit}: ${typed.slice(0, 40)}`);
  return plain.text;
}

/** The other fields without which an entry of a kind cannot be stored. */
export const otherFields: Readonly<Record<TextKind, Readonly<Record<string, string>>>> = {
  block: { 'needed:b': 'yes', present: 'no' },
  touchpoint: {
    phase: 'purchase',
    medium: 'analog',
    ownership: 'owned',
    'importance:n': '4',
    'performance.speed:n': '1',
  },
  persona: { 'stages.purchase.feeling:n': '-2', 'stages.after.feeling:n': '1' },
  figure: { verdict: 'drop', phase: 'after' },
  initiative: {
    'own.impact.P4S6:n': '0.75',
    'own.effort:n': '1',
    'own.lead:n': '5',
    due: '2027-03-31',
  },
  agreed: { 'value:n': '2' },
};

export function entryId(kind: TextKind, at: number): string {
  if (kind === 'block') return loadContent().blocks[at]?.id ?? '';
  if (kind === 'agreed') return cellIds[at] ?? '';
  return `${kind}${String(at).padStart(20 - kind.length, '0')}`;
}

/** Entries of every kind with a worst text in every field, as a form sends them. */
export const entriesOfRound = (round: number, count = entriesPerRound) =>
  textKinds.flatMap((kind) =>
    Array.from({ length: count }, (_, at) => ({
      kind,
      id: entryId(kind, at),
      value: { ...otherFields[kind], ...typedFields(kind, at, round) },
    })),
  );

/** The same as it is stored. */
export function worstWorkbench(round: number, count = entriesPerRound): Workbench {
  const entries = entriesOfRound(round, count);
  const stored = (kind: EntryKind) =>
    entries
      .filter((entry) => entry.kind === kind)
      .map(({ id, value }, index): Entry => {
        const body = entrySchemas[kind].parse(readFields(value));
        return { id, position: index + 1, revision: 1, body };
      });
  const filled = textKinds.map((kind) => [kind, stored(kind)] as const);
  return { ...emptyWorkbench, ...Object.fromEntries(filled) };
}
