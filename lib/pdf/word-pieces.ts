import { syllables as german } from '@react-pdf/hyphenate/de';
import { syllables as english } from '@react-pdf/hyphenate/en-gb';

/** A part of a word after which a line may end, with or without a hyphen. */
export interface WordPiece {
  readonly text: string;
  readonly hyphen: boolean;
}

const softHyphen = '\u00AD';
const afterJoint = /(?<=[-–—/_.@\\])(?=.)/u;
const longestWhole = 20;
const longestWord = 60;
const shortestEnd = 3;
const patterns = { de: german, en: english };

export const withoutSoftHyphens = (text: string) => text.replaceAll(softHyphen, '');

/** Only words with marked places, joints or more than 20 characters may be broken as long as they fit into a line. */
export const isBreakable = (word: string) =>
  word.includes(softHyphen) || word.length > longestWhole || /\p{L}[-–/]\p{L}/u.test(word);

/** Where a word may be broken: at marked places, else after joints, and long parts by the language's patterns. */
export function wordPieces(word: string, language: 'de' | 'en'): WordPiece[] {
  const marked = word.split(softHyphen);
  if (marked.length > 1) return marked.map((text) => ({ text, hyphen: true }));
  return word.split(afterJoint).flatMap((part) => partPieces(part, language));
}

function partPieces(part: string, language: 'de' | 'en'): WordPiece[] {
  if (part.length < 2 * shortestEnd || part.length > longestWord || !/^\P{N}+$/u.test(part))
    return [{ text: part, hyphen: false }];
  const joined = patterns[language](part).reduce<string[]>((parts, syllable) => {
    const last = parts.at(-1);
    if (last !== undefined && last.length < shortestEnd) parts[parts.length - 1] = last + syllable;
    else parts.push(syllable);
    return parts;
  }, []);
  const tail = joined.at(-1) ?? '';
  if (joined.length > 1 && tail.replace(/\P{L}/gu, '').length < shortestEnd)
    joined.splice(-2, 2, joined.slice(-2).join(''));
  return joined.map((text, index) => ({ text, hyphen: index < joined.length - 1 }));
}
