import { cellIds, prerequisiteIds, stepIds } from '@/lib/core/types';
import type { Content } from './load';

function* duplicates(kind: string, ids: readonly string[]) {
  for (const [index, id] of ids.entries())
    if (ids.indexOf(id) !== index) yield `${kind}: "${id}" appears twice`;
}

function* absent(kind: string, wanted: readonly string[], ids: readonly string[]) {
  for (const id of wanted) if (!ids.includes(id)) yield `${kind}: "${id}" is missing`;
}

function* brokenRequirements({ initiatives }: Content) {
  const requires = new Map(initiatives.map(({ id, requires }) => [id, requires]));
  for (const { id } of initiatives) {
    const seen = new Set<string>();
    const open = [...(requires.get(id) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (next === id) yield `initiatives: "${id}" requires itself in a circle`;
      if (!requires.has(next)) yield `initiatives: "${id}" requires the unknown "${next}"`;
      if (seen.has(next) || next === id) continue;
      seen.add(next);
      open.push(...(requires.get(next) ?? []));
    }
  }
}

function* problems(content: Content) {
  const ids = <T extends { id: string }>(rows: readonly T[]) => rows.map(({ id }) => id);
  const items = ids(content.items);
  const blocks = ids(content.blocks);
  yield* duplicates('items', items);
  yield* duplicates('initiatives', ids(content.initiatives));
  yield* absent('items', cellIds.flatMap((cell) => [`${cell}.a`, `${cell}.b`]), items);
  yield* absent('prerequisites', prerequisiteIds, ids(content.prerequisites));
  yield* absent('steps', stepIds, ids(content.steps));
  yield* absent('cells', cellIds, ids(content.cells));
  yield* absent('blocks', cellIds.map((cell) => `B${cell[1]}${cell[3]}`), blocks);
  yield* absent('levels', ['1', '2', '3', '4', '5'], content.levels.map(({ level }) => String(level)));
  yield* absent('outside', Array.from({ length: 12 }, (_, i) => `O${i + 1}`), ids(content.outside));
  for (const { id, cell } of content.blocks)
    if (id !== `B${cell[1]}${cell[3]}`) yield `blocks: "${id}" does not belong to ${cell}`;
  for (const initiative of content.initiatives)
    for (const block of initiative.blocks)
      if (!blocks.includes(block)) yield `initiatives: "${initiative.id}" names the unknown block "${block}"`;
  yield* brokenRequirements(content);
}

/** Every id that one part of the content uses for another exists, once. */
export function assertLinks(content: Content) {
  const found = [...problems(content)];
  if (found.length > 0) throw new Error(`content is inconsistent:\n${found.join('\n')}`);
}
