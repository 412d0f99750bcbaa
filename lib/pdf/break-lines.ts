import { isBreakable, type WordPiece, withoutSoftHyphens, wordPieces } from './word-pieces';

/** How wide a text is, which language's patterns break its long words, and whether only words that must be are broken. */
export interface Measure {
  readonly widthOf: (text: string) => number;
  readonly language: 'de' | 'en';
  readonly keepsWords?: boolean;
}

const slack = 0.5;

/**
 * Breaks a text into lines that fit, first fit. We break ourselves so that heights are known before the layout and no
 * word, however long, is ever clipped.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return text.split('\n').flatMap((paragraph) => breakParagraph(paragraph, width - slack, measure));
}

/** As few lines as possible, but of similar length, and whole words where they fit; for headings. */
export function balanceLines(text: string, width: number, reading: Measure): string[] {
  const measure = { ...reading, keepsWords: true };
  const lines = breakLines(text, width, measure);
  if (lines.length < 2 || lines.length > 4) return lines;
  let [low, high] = [width / 2, width];
  for (let round = 0; round < 8; round += 1) {
    const middle = (low + high) / 2;
    const tighter = breakLines(text, middle, measure);
    const isAsGood = tighter.length === lines.length && hyphens(tighter) <= hyphens(lines);
    if (isAsGood) high = middle;
    else low = middle;
  }
  return breakLines(text, high, measure);
}

const hyphens = (lines: readonly string[]) => lines.filter((line) => line.endsWith('-')).length;

function breakParagraph(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of unitsOf(paragraph)) {
    const whole = withoutSoftHyphens(word);
    const extended = line === '' ? whole : `${line} ${whole}`;
    if (measure.widthOf(extended) <= width) line = extended;
    else if (mayBreak(word, measure) || measure.widthOf(whole) > width) {
      const parts = breakWord(line, word, width, measure);
      line = parts.pop() ?? '';
      lines.push(...parts);
    } else {
      lines.push(line);
      line = whole;
    }
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

const shortNumber = /^\d{1,3}[.,:;]?$/;

/** Words, with a short number kept beside the word before it: no line begins with the 4 of "Schritt 4". */
function unitsOf(paragraph: string): string[] {
  const units: string[] = [];
  for (const word of paragraph.split(' ').filter(Boolean)) {
    const before = units.at(-1);
    if (before !== undefined && shortNumber.test(word) && !before.includes(' '))
      units[units.length - 1] = `${before} ${word}`;
    else units.push(word);
  }
  return units;
}

const mayBreak = (word: string, { keepsWords }: Measure) => !keepsWords && isBreakable(word);

/** Continues `line` with a word that does not fit; the last element is the line still open. */
function breakWord(line: string, word: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  const fits = (text: string) => measure.widthOf(text) <= width;
  const pieces = wordPieces(word, measure.language).flatMap((piece) =>
    cutToFit(piece, width, measure),
  );
  let open = line === '' ? '' : `${line} `;
  let mark = '';
  for (const [index, { text, hyphen }] of pieces.entries()) {
    const end = hyphen && index < pieces.length - 1 ? '-' : '';
    if (!fits(open + text + end) && open !== '') {
      lines.push(open.trimEnd() + (open.endsWith(' ') ? '' : mark));
      open = '';
    }
    open += text;
    mark = end;
  }
  return [...lines, open];
}

function cutToFit(piece: WordPiece, width: number, { widthOf }: Measure): WordPiece[] {
  if (widthOf(piece.text) + widthOf('-') <= width) return [piece];
  const parts: WordPiece[] = [];
  let part = '';
  let used = 0;
  for (const character of piece.text) {
    const advance = widthOf(character);
    if (part !== '' && used + advance > width) {
      parts.push({ text: part, hyphen: false });
      [part, used] = ['', 0];
    }
    part += character;
    used += advance;
  }
  return [...parts, { text: part, hyphen: piece.hyphen }];
}
