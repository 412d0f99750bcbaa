import { cellIds, prerequisiteIds, prerequisiteOf, stepIds } from '@/lib/core/types';
import type { Content } from './content';
import { files, itemFiles } from './files';
import type { Guide } from './guide-schema';
import type { Initiative, Item } from './schema';
import { workshopScreens } from './talk-schema';
import type { TouchpointSet } from './touchpoint-sets';

/** A content that was read, and the file of every row that shares a folder or a list with others. */
export interface Sources {
  readonly items: ReadonlyMap<Item, string>;
  readonly initiatives: ReadonlyMap<Initiative, string>;
  readonly guides: ReadonlyMap<Guide, string>;
  readonly sets: ReadonlyMap<TouchpointSet, string>;
}

const blockOf = (cell: string) => `B${cell[1]}${cell[3]}`;
const outsideIds = Array.from({ length: 12 }, (_, index) => `O${index + 1}`);
const wanted = {
  prerequisites: prerequisiteIds,
  steps: stepIds,
  levels: ['1', '2', '3', '4', '5'],
  outside: outsideIds,
  outsideDu: outsideIds,
  blocks: cellIds.map(blockOf),
  cells: cellIds,
  difficulties: ['processes', 'stamina', 'cost', 'behaviour'],
  openers: cellIds,
  workshop: workshopScreens,
} as const;

function* repeated(rows: Iterable<readonly [id: string, file: string]>) {
  const seen = new Map<string, string>();
  for (const [id, file] of rows) {
    const first = seen.get(id);
    if (first) yield `${file}: "${id}" appears twice${first === file ? '' : `, also in ${first}`}`;
    seen.set(id, file);
  }
}

function* lists(content: Content) {
  for (const key of Object.keys(wanted) as (keyof typeof wanted)[]) {
    const file = files[key];
    const ids = content[key].map((row) => String('level' in row ? row.level : row.id));
    yield* repeated(ids.map((id) => [id, file] as const));
    for (const id of wanted[key]) if (!ids.includes(id)) yield `${file}: "${id}" is missing`;
  }
  for (const { id, cell } of content.blocks)
    if (id !== blockOf(cell)) yield `${files.blocks}: "${id}" does not belong to ${cell}`;
}

function* items({ items }: Content, sources: Sources['items']) {
  const ids = items.map(({ id }) => id);
  yield* repeated([...sources].map(([{ id }, file]) => [id, file] as const));
  for (const id of cellIds.flatMap((cell) => [`${cell}.a`, `${cell}.b`]))
    if (!ids.includes(id)) yield `${itemFiles[prerequisiteOf(id)]}: "${id}" is missing`;
  for (const [{ id }, file] of sources)
    if (file !== itemFiles[prerequisiteOf(id)])
      yield `${file}: "${id}" belongs in ${itemFiles[prerequisiteOf(id)]}`;
}

function* initiatives(sources: Sources['initiatives']) {
  yield* repeated([...sources].map(([{ id }, file]) => [id, file] as const));
  const requires = new Map([...sources.keys()].map(({ id, requires }) => [id, requires]));
  for (const [{ id }, file] of sources) {
    for (const next of requires.get(id) ?? [])
      if (!requires.has(next)) yield `${file}: "${id}" requires the unknown "${next}"`;
    if (reaches(id, id, requires)) yield `${file}: "${id}" requires itself in a circle`;
  }
}

function* guides({ guides, initiatives }: Sources) {
  const linked = new Set<string>();
  const ids = new Set([...guides.keys()].map(({ id }) => id));
  for (const [{ id, guide }, file] of initiatives) {
    if (guide === undefined) continue;
    if (!ids.has(guide)) yield `${file}: "${id}" names the unknown guide "${guide}"`;
    linked.add(guide);
  }
  for (const [{ id }, file] of guides) {
    if (file !== `guides/${id}.yaml`) yield `${file}: "${id}" belongs in guides/${id}.yaml`;
    if (!linked.has(id)) yield `${file}: no initiative names "${id}"`;
  }
}

function reaches(from: string, to: string, requires: ReadonlyMap<string, readonly string[]>) {
  const seen = new Set<string>();
  const open = [...(requires.get(from) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(requires.get(next) ?? []));
  }
  return false;
}

/** Every id that one part of the content uses for another must exist, once, in its file; anything else is named here. */
export const brokenLinks = (content: Content, sources: Sources): readonly string[] => [
  ...lists(content),
  ...items(content, sources.items),
  ...initiatives(sources.initiatives),
  ...guides(sources),
  ...repeated([...sources.sets].map(([{ id }, file]) => [id, file] as const)),
];
