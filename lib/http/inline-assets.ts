import { posix } from 'node:path';

/** The text of a file with a hash in its name, or undefined where there is none at this address. */
export type AssetText = (address: string) => string | undefined;

const sheets = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const blockingScripts = /<script\b(?![^>]*\b(?:defer|async)\b)[^>]*\bsrc="[^"]+"[^>]*><\/script>/g;
const endTag = /<\/(style|script)/i;

/** Writes style sheets and blocking scripts into the page, so that nothing is fetched between its HTML and the first paint. */
export function inlineAssets(html: string, textOf: AssetText): string {
  const inlined = (name: 'style' | 'script', tag: string, attribute: RegExp) => {
    const address = attribute.exec(tag)?.[1] ?? '';
    const text = textOf(address);
    if (text === undefined || endTag.test(text)) return tag;
    const content = name === 'style' ? withWholeAddresses(text, address) : text;
    return `<${name} nonce="{{nonce}}">${content}</${name}>`;
  };
  return html
    .replace(sheets, (tag) => inlined('style', tag, /\bhref="([^"]+)"/))
    .replace(blockingScripts, (tag) => inlined('script', tag, /\bsrc="([^"]+)"/));
}

/** What a style sheet says relative to itself, as seen from any page. */
const withWholeAddresses = (css: string, address: string) =>
  css
    .replace(/\burl\((["']?)(\.[^"')]+)\1\)/g, (_, quote, relative) => {
      return `url(${quote}${posix.join(posix.dirname(address), relative)}${quote})`;
    })
    .replace(/\/\*# sourceMappingURL=.*?\*\//g, '');
