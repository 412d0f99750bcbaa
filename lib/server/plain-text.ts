/** Text typed by a person, made storable: limits are counted in what people see (grapheme clusters) and in bytes. */
export type PlainText =
  | { readonly kind: 'text'; readonly text: string | null }
  | { readonly kind: 'too-long'; readonly limit: number };

// Controls, bidirectional overrides and isolates, line separators, interlinear marks, tags, lone surrogates, non-characters.
const removed =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Zero-width characters that carry no meaning of their own beside letters; a joiner inside an emoji stays. */
const zeroWidth = /[\u200B\u2060-\u2064\u00AD\uFEFF]/gu;
/** More marks on one letter than any language writes ("Zalgo"). */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;
/** What leaves no trace on paper, however much of it there is. */
const unseen = /[\p{Default_Ignorable_Code_Point}\p{M}\s\u2800]/gu;

/** The most a note holds, in characters as people see them. */
export const noteLimit = 2_000;

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

const cleanLine = (line: string) =>
  line
    .replace(zeroWidth, '')
    .replace(/\s+/gu, ' ')
    .replace(removed, '')
    .normalize('NFC')
    .replace(stackedMarks, '$1')
    .replace(/ +/g, ' ')
    .trim();

function limited(text: string, limit: number): PlainText {
  const length = [...graphemes.segment(text)].length;
  if (length > limit || Buffer.byteLength(text) > limit * 32) return { kind: 'too-long', limit };
  return { kind: 'text', text: text.replace(unseen, '') === '' ? null : text };
}

/** One line: NFC, no controls or direction overrides, single spaces; what shows nothing becomes null; nothing is cut silently. */
export function plainLine(input: string, limit: number): PlainText {
  if (input.length > limit * 40) return { kind: 'too-long', limit };
  return limited(cleanLine(input), limit);
}

/** Several lines, each cleaned like one; more than one empty line in a row becomes one. */
export function plainLines(input: string, limit: number): PlainText {
  if (input.length > limit * 40) return { kind: 'too-long', limit };
  const lines = input.split(/\r\n|[\n\r\u0085\u2028\u2029]/u);
  return limited(
    lines
      .map(cleanLine)
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    limit,
  );
}
