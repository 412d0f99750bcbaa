/** Stands for characters that none of our fonts can draw: visible, never a wrong letter. */
export const missing = '[?]';

const spaces = /[\p{Zs}\t\u2028\u2029]/gu;
const invisible = /[\p{Cc}\p{Cf}\p{Cs}]/gu;
const marksBeyondTwo = /(\p{M}{2})\p{M}+/gu;
const softHyphen = '\u00AD';
const noBreakSpace = '\u00A0';
const lineFeed = '\n';
const kept = new Set([softHyphen, lineFeed]);

const tidied = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, lineFeed)
    .replace(spaces, (space) => (/[\u00A0\u202F]/.test(space) ? noBreakSpace : ' '))
    .replace(/[\u2010\u2011]/g, '-')
    .replace(invisible, (character) => (kept.has(character) ? character : ''))
    .replace(marksBeyondTwo, '$1');

/** A text as the fonts can set it: NFC, no control characters, every run of unknown characters replaced visibly. */
export function printable(text: string, canDraw: (codePoint: number) => boolean): string {
  const drawable = (part: string) =>
    [...part].every((character) => kept.has(character) || canDraw(character.codePointAt(0) ?? 0));
  const clean = tidied(text);
  if (drawable(clean)) return clean;
  let result = '';
  for (const character of clean) {
    const simpler = drawable(character) ? character : character.normalize('NFKC');
    if (drawable(simpler)) result += simpler;
    else if (!/\p{M}/u.test(character) && !result.endsWith(missing)) result += missing;
  }
  return result;
}

/** Every string in a value, at any depth, made printable. */
export function printableAll<T>(value: T, canDraw: (codePoint: number) => boolean): T {
  if (typeof value === 'string') return printable(value, canDraw) as T;
  if (Array.isArray(value)) return value.map((part) => printableAll(part, canDraw)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, part]) => [key, printableAll(part, canDraw)]);
  return Object.fromEntries(entries) as T;
}

/** Our fonts have no "≤" and "≥": a bound is said in words that both languages share. */
export const withBoundsInWords = (text: string) =>
  text.replaceAll('≤', 'max.').replaceAll('≥', 'min.');
