/** Characters as people see them; the server decides by the same number. */
export const noteLimit = 2_000;

/** How long a text is for the person who wrote it. */
export function visibleLength(text: string) {
  if (!('Segmenter' in Intl)) return [...text].length;
  return [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].length;
}
