import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Font } from '@react-pdf/renderer';
import type { Face, Type } from './theme';
import { sfntOf } from './woff';

const subsets = ['latin', 'latin-ext', 'vietnamese'] as const;
const files = {
  regular: { package: 'archivo', weight: 400 },
  semibold: { package: 'archivo', weight: 600 },
  narrow: { package: 'archivo-narrow', weight: 500 },
} as const;
const faces = Object.keys(files) as Face[];

const familyOf = (face: Face, subset: string) => `${files[face].package} ${subset}`;
const descriptorOf = (face: Face, subset: string) => ({
  fontFamily: familyOf(face, subset),
  fontWeight: files[face].weight,
});

type LoadedFont = NonNullable<ReturnType<typeof Font.getFont>['data']>;
let loaded: Record<Face, readonly LoadedFont[]> | undefined;

/** Families in the order in which a character is looked for. */
export const familiesOf = (face: Face) => subsets.map((subset) => familyOf(face, subset));
export const weightOf = (face: Face) => files[face].weight;

/** Registers the three cuts once per process and reads them from the installed packages. */
export async function loadFonts(root = process.cwd()): Promise<void> {
  if (loaded) return;
  for (const face of faces)
    for (const subset of subsets) {
      const { package: name, weight } = files[face];
      const file = `${name}-${subset}-${weight}-normal.woff`;
      const font = sfntOf(
        readFileSync(join(root, 'node_modules/@fontsource', name, 'files', file)),
      );
      const src = `data:font/ttf;base64,${font.toString('base64')}`;
      Font.register({ family: familyOf(face, subset), src, fontWeight: weight });
    }
  Font.registerHyphenationCallback((word) => [word]);
  const [regular, semibold, narrow] = await Promise.all([
    loadFace('regular'),
    loadFace('semibold'),
    loadFace('narrow'),
  ]);
  loaded = { regular, semibold, narrow };
}

const loadFace = (face: Face) =>
  Promise.all(
    subsets.map(async (subset) => {
      const descriptor = descriptorOf(face, subset);
      await Font.load(descriptor);
      const font = Font.getFont(descriptor).data;
      if (!font) throw new Error(`font ${familyOf(face, subset)} was not loaded`);
      return prepared(font, subset);
    }),
  );

/**
 * Two traps of the renderer: it embeds a font anew for every run unless its name is its own, and it sets a line break
 * in Helvetica, which is never embedded, unless a font claims to have that character.
 */
function prepared(font: LoadedFont, subset: string): LoadedFont {
  const name = `${font.postscriptName}-${subset.replace('-', '')}`;
  const hasGlyph = font.hasGlyphForCodePoint.bind(font);
  Object.defineProperty(font, 'postscriptName', { value: name });
  Object.defineProperty(font, 'hasGlyphForCodePoint', {
    value: (codePoint: number) => codePoint === lineFeed || hasGlyph(codePoint),
  });
  return font;
}

const lineFeed = 0x0a;

function fontsOf(face: Face): readonly LoadedFont[] {
  if (!loaded) throw new Error('fonts are used before they are loaded');
  return loaded[face];
}

/** Whether all three cuts can draw a character. */
export const canDraw = (codePoint: number) =>
  faces.every((face) => fontsOf(face).some((font) => font.hasGlyphForCodePoint(codePoint)));

const widths = new Map<string, number>();
const cacheLimit = 20_000;

/** The width of a text in points as the renderer will set it. */
export function widthOf(text: string, { face, size, tracking }: Type): number {
  const words = text.split(' ');
  const ems = words.reduce(
    (sum, word) => sum + emsOf(word, face),
    emsOf(' ', face) * (words.length - 1),
  );
  return size * (ems + tracking * [...text].length);
}

function emsOf(word: string, face: Face): number {
  const key = `${face}:${word}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > cacheLimit) widths.clear();
  const ems = measure(word, face);
  widths.set(key, ems);
  return ems;
}

function measure(word: string, face: Face): number {
  const fonts = fontsOf(face);
  const fontFor = (character: string) =>
    fonts.find((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) ?? fonts[0];
  let ems = 0;
  let run = '';
  let runFont: LoadedFont | undefined;
  const close = () => {
    if (runFont && run) ems += runFont.layout(run).advanceWidth / runFont.unitsPerEm;
  };
  for (const character of word) {
    const font = fontFor(character);
    if (font !== runFont) {
      close();
      run = '';
      runFont = font;
    }
    run += character;
  }
  close();
  return ems;
}
