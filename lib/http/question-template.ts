import { type AssetText, inlineAssets } from './inline-assets';
import { type Piece, pieceOf } from './zipped-pieces';

/** A question page with holes: text between slots, compiled once, filled for every request. */
export interface Template {
  readonly parts: readonly Piece[];
  /** `parts[i]` is followed by `slots[i]`; a name with a leading `@` stands for a whole attribute. */
  readonly slots: readonly string[];
}

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreloads = /<link\b[^>]*\bas="script"[^>]*>/g;
const slot = / data-slot="\{\{([^}"]+)\}\}"|\{\{([^}"]+)\}\}/g;

/**
 * Compiles what Next rendered: its own scripts go (the page needs no React in the browser), ours stay, styles and what blocks move
 * into the page, slots become holes.
 */
export function compileTemplate(html: string, textOf: AssetText = () => undefined): Template {
  const own = html
    .replace(scripts, (script, attributes: string) =>
      /\bdata-own\b|\/assets\/|asset:/.test(attributes) ? script : '',
    )
    .replace(scriptPreloads, '')
    .replace(/<!--[\s\S]*?-->/g, (comment) => (comment.startsWith('<!--[if') ? comment : ''));
  const whole = inlineAssets(own, textOf);
  const parts: Piece[] = [];
  const slots: string[] = [];
  let from = 0;
  for (const found of whole.matchAll(slot)) {
    parts.push(pieceOf(whole.slice(from, found.index)));
    slots.push(found[1] === undefined ? (found[2] as string) : `@${found[1]}`);
    from = found.index + found[0].length;
  }
  parts.push(pieceOf(whole.slice(from)));
  return { parts, slots };
}

/** The pieces of a page; `fill` gets each slot's name and must answer with text that is safe where the slot stands. */
export function fillTemplate(
  { parts, slots }: Template,
  fill: (slot: string) => string,
): readonly (Piece | string)[] {
  return parts.flatMap((part, i) => (i < slots.length ? [part, fill(slots[i]!)] : [part]));
}
