import { z } from 'zod';
import { loadContent } from '@/lib/content/load';
import { media, moments, ownerships, phases } from '@/lib/core/touchpoints';
import { type CellId, cellIds, type Score, stepIds } from '@/lib/core/types';
import type { EntryBodies, EntryKind, OwnInitiative } from '@/lib/core/workbench';
import { choice, day, line, lines, name, number } from './texts';

const rating = z.number().min(0).max(4);
const moment = z
  .enum(moments)
  .nullish()
  .transform((value) => value ?? 'none');
const idList = z.array(z.string().regex(/^[A-Za-z0-9._-]{1,100}$/));
const ids = idList
  .max(200)
  .nullish()
  .transform((list) => list ?? []);

export const blockSchema = z.strictObject({
  needed: z
    .boolean()
    .nullish()
    .transform((value) => value ?? null),
  present: choice(['no', 'could-be-better', 'good']),
  result: lines(500),
  owner: line(),
  due: day(),
});

const performance = z.strictObject({
  quality: number(0, 4),
  simplicity: number(0, 4),
  speed: number(0, 4),
  availability: number(0, 4),
});

export const touchpointSchema = z.strictObject({
  name: name(),
  medium: z.enum(media),
  ownership: z.enum(ownerships),
  phase: z.enum(phases),
  moment,
  importance: rating,
  performance: performance.nullish().transform((rated) => rated ?? performance.parse({})),
  expectation: lines(500),
  owner: line(),
  stopped: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
});

/** Short enough that a whole journey fits on one page. */
export const stageLimit = 240;

const stage = z.strictObject({
  wants: lines(stageLimit),
  feeling: number(-2, 2),
  pain: lines(stageLimit),
  idea: lines(stageLimit),
  moment,
  touchpoints: ids,
});

export const personaSchema = z.strictObject({
  name: name(),
  matters: lines(500),
  channels: line(),
  quote: lines(500),
  stages: z
    .partialRecord(z.enum(phases), stage)
    .nullish()
    .transform((stages) => stages ?? {}),
});

export const figureSchema = z.strictObject({
  name: name(),
  phase: choice(phases),
  source: line(),
  current: line(40),
  goal: line(40),
  verdict: choice(['keep', 'change', 'drop']),
  checkedOn: day(),
});

export const goalSchema = z.strictObject({ target: number(0, 100), relevance: number(1, 5) });

/** From a file as a list, from a form as one field each. */
const required = z
  .union([
    z.array(z.string()),
    z.record(z.string(), z.string().nullable()).transform((fields) => Object.values(fields)),
  ])
  .nullish()
  .transform((list) => [...new Set((list ?? []).filter((id) => id !== null))])
  .pipe(idList.max(20));

const own = z.strictObject({
  title: name(),
  impact: z
    .partialRecord(
      z.enum(cellIds as readonly [CellId, ...CellId[]]),
      z.number().positive().max(2).nullable(),
    )
    .nullish()
    .transform(
      (gains) =>
        Object.fromEntries(
          Object.entries(gains ?? {}).filter(([, by]) => by !== null),
        ) as OwnInitiative['impact'],
    ),
  effort: z.number().positive().max(1_000),
  lead: z.number().int().min(0).max(365),
  requires: required,
});

export const initiativeSchema = z.strictObject({
  decision: choice(['accepted', 'postponed', 'declined']),
  reason: lines(500),
  owner: line(),
  start: day(),
  due: day(),
  order: number(1, 200),
  status: z
    .enum(['open', 'running', 'done'])
    .nullish()
    .transform((status) => status ?? 'open'),
  notes: lines(),
  evidence: lines(),
  link: line(500).refine((link) => link === null || /^https?:\/\//.test(link), {
    error: 'is not a web address',
  }),
  own: own.nullish().transform((value) => value ?? null),
});

const score = z.literal([0, 1, 2, 3, 4] satisfies Score[]);

export const agreedSchema = z.strictObject({
  value: score.nullish().transform((value) => value ?? null),
  reason: lines(500),
});

export const basisSchema = z
  .enum(['votes', 'agreed'])
  .nullish()
  .transform((basis) => basis ?? 'votes');

/** What an entry of each kind may hold: everything optional but what it would mean nothing without. */
export const entrySchemas: { readonly [K in EntryKind]: z.ZodType<EntryBodies[K]> } = {
  block: blockSchema,
  touchpoint: touchpointSchema,
  persona: personaSchema,
  figure: figureSchema,
  goal: goalSchema,
  initiative: initiativeSchema,
  plan: z.strictObject({ startsOn: day(), basis: basisSchema }),
  agreed: agreedSchema,
};

/** How many entries of a kind one assessment may hold; those with fixed ids need no limit of their own. */
export const entryLimits: { readonly [K in EntryKind]: number } = {
  block: 24,
  touchpoint: 200,
  persona: 12,
  figure: 40,
  goal: 30,
  initiative: 260,
  plan: 1,
  agreed: 24,
};

const randomId = /^[a-z0-9]{16,24}$/;
const goals: ReadonlySet<string> = new Set([...stepIds, ...cellIds]);

/** Whether an id may name an entry of a kind: a code of the instrument or the catalogue where there is one, else random. */
export function isEntryId(kind: EntryKind, id: string): boolean {
  if (kind === 'block') return loadContent().blocks.some((one) => one.id === id);
  if (kind === 'goal') return goals.has(id);
  if (kind === 'plan') return id === 'plan';
  if (kind === 'agreed') return cellIds.includes(id as CellId);
  if (kind === 'initiative' && loadContent().initiatives.some((one) => one.id === id)) return true;
  return randomId.test(id);
}
