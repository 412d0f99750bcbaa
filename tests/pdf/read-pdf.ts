import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** In reading order, words joined as they are printed. */
  readonly text: string;
}

/** What a reader program finds in a PDF. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size, x, y] = item.transform as number[];
      return [
        { text: item.str, x: x ?? 0, y: height - (y ?? 0), width: item.width, size: size ?? 0 },
      ];
    });
    pages.push({ width, height, texts, text: texts.map(({ text }) => text).join(' ') });
  }
  const outline = (await pdf.getOutline()) ?? [];
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return {
    pages,
    outline: outline.map(({ title }) => title),
    info: info as Record<string, unknown>,
  };
}

/** Text without spaces, line ends and the hyphens of broken words. */
export const squeezed = (text: string) => text.replace(/[\s\u00AD-]/g, '');

/** The objects of the file as written; only streams are packed. */
export const structureOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
