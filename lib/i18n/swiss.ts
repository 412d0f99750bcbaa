/** Words that Swiss Standard German says differently; whole words, longest first. */
const variants: readonly (readonly [RegExp, string])[] = [
  [/\bJänner\b/gu, 'Januar'],
  [/\beinstweilen\b/gu, 'vorderhand'],
];

/**
 * Swiss Standard German, derived from German and never written by hand (method 4.1): ss for ß, guillemets pointing outwards,
 * a list of words. The other direction would be lossy (Masse, Maße).
 */
export function toSwissGerman(text: string): string {
  const spelled = text
    .replace(/ß/g, 'ss')
    .replace(/ẞ/g, 'SS')
    .replace(/„/g, '«')
    .replace(/“/g, '»')
    .replace(/‚/g, '‹')
    .replace(/‘/g, '›');
  return variants.reduce((result, [word, swiss]) => result.replace(word, swiss), spelled);
}
