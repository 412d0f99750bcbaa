import { type InlineFile, inlineAssets } from './inline-assets';
import { type Piece, pieceOf } from './zipped-pieces';

/** A question page with holes: text and slots, compiled once, filled for every request. */
export type Template = readonly (Piece | Slot)[];

/** A name with a leading `@` stands for a whole attribute. */
interface Slot {
  readonly slot: string;
}

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreloads = /<link\b[^>]*\bas="script"[^>]*>/g;
const slot = / data-slot="\{\{([^}"]+)\}\}"|\{\{([^}"]+)\}\}/g;

/**
 * Compiles what Next rendered: its own scripts go (the page needs no React in the browser), ours stay, styles and what blocks move
 * into the page, slots become holes.
 */
export function compileTemplate(html: string, fileAt: InlineFile = () => undefined): Template {
  const own = html
    .replace(scripts, (script, attributes: string) =>
      /\bdata-own\b|\/assets\/|asset:/.test(attributes) ? script : '',
    )
    .replace(scriptPreloads, '')
    .replace(/<!--[\s\S]*?-->/g, (comment) => (comment.startsWith('<!--[if') ? comment : ''));
  const page = inlineAssets(own, fileAt);
  const template: (Piece | Slot)[] = [];
  let from = 0;
  for (const found of page.matchAll(slot)) {
    template.push(pieceOf(page.slice(from, found.index)));
    const [whole, attribute, name = ''] = found;
    const file = name.startsWith('file:') ? fileAt(name.slice('file:'.length)) : undefined;
    template.push(file ?? { slot: attribute === undefined ? name : `@${attribute}` });
    from = found.index + whole.length;
  }
  template.push(pieceOf(page.slice(from)));
  return template;
}

/** The pieces of a page; `fill` gets each slot's name and must answer with text that is safe where the slot stands. */
export const fillTemplate = (template: Template, fill: (slot: string) => string) =>
  template.map((part) => ('slot' in part ? fill(part.slot) : part));
