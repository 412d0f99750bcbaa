import { posix } from 'node:path';
import { type Piece, pieceOf } from './zipped-pieces';

/** A file with a hash in its name as part of a page, or undefined where there is none at this address. */
export type InlineFile = (address: string) => Piece | undefined;

const endTag = /<\/(style|script)/i;

/** Each file is read and compressed once, however many pages it is written into. */
export function inlineFiles(textOf: (address: string) => string | undefined): InlineFile {
  const known = new Map<string, Piece | undefined>();
  return (address) => {
    if (known.has(address)) return known.get(address);
    const text = textOf(address);
    const isSafe = text !== undefined && !endTag.test(text);
    const piece = isSafe
      ? pieceOf(address.endsWith('.css') ? withWholeAddresses(text, address) : text)
      : undefined;
    known.set(address, piece);
    return piece;
  };
}

/** What a style sheet says relative to itself, as seen from any page. */
const withWholeAddresses = (css: string, address: string) =>
  css
    .replace(/\burl\((["']?)(\.[^"')]+)\1\)/g, (_, quote: string, relative: string) => {
      return `url(${quote}${posix.join(posix.dirname(address), relative)}${quote})`;
    })
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');

const sheets = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const blockingScripts = /<script\b(?![^>]*\b(?:defer|async)\b)[^>]*\bsrc="[^"]+"[^>]*><\/script>/g;

/** Gives style sheets and blocking scripts a slot in the page, so that nothing is fetched between its HTML and the first paint. */
export function inlineAssets(html: string, fileAt: InlineFile): string {
  const inlined = (name: 'style' | 'script', tag: string) => {
    const address = /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '';
    return fileAt(address) ? `<${name} nonce="{{nonce}}">{{file:${address}}}</${name}>` : tag;
  };
  return html
    .replace(sheets, (tag) => inlined('style', tag))
    .replace(blockingScripts, (tag) => inlined('script', tag));
}
