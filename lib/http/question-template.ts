/** A question page with holes: text between slots, compiled once, filled for every request. */
export interface Template {
  readonly parts: readonly string[];
  /** `parts[i]` is followed by `slots[i]`; a name with a leading `@` stands for a whole attribute. */
  readonly slots: readonly string[];
}

const scripts = /<script\b([^>]*)>[\s\S]*?<\/script>/g;
const scriptPreloads = /<link\b[^>]*\bas="script"[^>]*>/g;
const slot = / data-slot="\{\{([^}"]+)\}\}"|\{\{([^}"]+)\}\}/g;

/**
 * Compiles what Next rendered: its own scripts go (the page needs no React in the browser), ours stay, slots become holes.
 */
export function compileTemplate(html: string): Template {
  const own = html
    .replace(scripts, (script, attributes: string) =>
      /\bdata-own\b|\/assets\/|asset:/.test(attributes) ? script : '',
    )
    .replace(scriptPreloads, '')
    .replace(/<!--[\s\S]*?-->/g, (comment) => (comment.startsWith('<!--[if') ? comment : ''));
  const parts: string[] = [];
  const slots: string[] = [];
  let from = 0;
  for (const found of own.matchAll(slot)) {
    parts.push(own.slice(from, found.index));
    slots.push(found[1] === undefined ? (found[2] as string) : `@${found[1]}`);
    from = found.index + found[0].length;
  }
  parts.push(own.slice(from));
  return { parts, slots };
}

/** Fills a template; `fill` gets each slot's name and must answer with text that is safe where the slot stands. */
export function fillTemplate({ parts, slots }: Template, fill: (slot: string) => string): string {
  let html = parts[0] ?? '';
  for (const [index, name] of slots.entries()) html += fill(name) + parts[index + 1];
  return html;
}
