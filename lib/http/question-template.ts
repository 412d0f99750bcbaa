import { type InlineFile, inlineAssets } from './inline-assets';
import { type Piece, pieceOf, textOf } from './zipped-pieces';

/** A question page with holes: text and slots, compiled once, filled for every request. */
export type Template = readonly (Piece | Slot | Question)[];

/** A name, with a leading `@` where it stands for a whole attribute, and what follows its colon. */
interface Slot {
  readonly slot: string;
  readonly argument: string;
}

/** Answers with text that is safe where the slot stands. */
type Fill = (slot: string, argument: string) => string;

/** What stands between two slots named `cut`: the same for everybody who answered alike, and compressed once for them. */
interface Question {
  readonly parts: readonly (Piece | Slot)[];
  readonly number: number;
}

/** Slots for what a person has typed: never kept for others. */
const typed = new Set(['note', 'mine', 'was']);

const mostKept = 1_000;
const kept = new Map<string, Piece>();
let questions = 0;

/** The most recently asked for stay. */
function keptPiece(key: string, text: () => string): Piece {
  const piece = kept.get(key) ?? pieceOf(text());
  kept.delete(key);
  kept.set(key, piece);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value ?? key);
  return piece;
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
  const parts: (Piece | Slot)[] = [];
  let from = 0;
  for (const found of page.matchAll(slot)) {
    parts.push(pieceOf(page.slice(from, found.index)));
    const [whole, attribute, name = ''] = found;
    const file = name.startsWith('file:') ? fileAt(name.slice('file:'.length)) : undefined;
    parts.push(file ?? slotOf(attribute === undefined ? name : `@${attribute}`));
    from = found.index + whole.length;
  }
  parts.push(pieceOf(page.slice(from)));
  return inQuestions(parts);
}

function slotOf(text: string): Slot {
  const [slot = '', ...rest] = text.split(':');
  return { slot, argument: rest.join(':') };
}

/** What stands before the first cut and after the last one is nobody's question. */
function inQuestions(parts: readonly (Piece | Slot)[]): Template {
  const cuts = parts.flatMap((part, index) =>
    'slot' in part && part.slot === 'cut' ? [index] : [],
  );
  const between = (cut: number, index: number): Template => {
    const inside = parts.slice(cut + 1, cuts[index + 1]);
    return index === cuts.length - 1 ? inside : [{ parts: inside, number: (questions += 1) }];
  };
  return [...parts.slice(0, cuts[0] ?? parts.length), ...cuts.flatMap(between)];
}

/** The pieces of a page; each slot is asked for in the order of the page. */
export const fillTemplate = (template: Template, fill: Fill) =>
  template.flatMap((part) => {
    if ('parts' in part) return filledQuestion(part, fill);
    return 'slot' in part ? fill(part.slot, part.argument) : part;
  });

function filledQuestion({ parts, number }: Question, fill: Fill) {
  let key = `${number}`;
  let isOwn = false;
  const pieces = parts.map((part) => {
    if (!('slot' in part)) return part;
    const text = fill(part.slot, part.argument);
    isOwn ||= text !== '' && typed.has(part.slot);
    key += `|${text}`;
    return text;
  });
  return isOwn ? pieces : keptPiece(key, () => textOf(pieces));
}
