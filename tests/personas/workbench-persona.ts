import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const inBoth = z.strictObject({ de: z.string(), en: z.string() });
const key = z.int().min(1).max(5);
const days = z.int().min(1);

const block = z.strictObject({
  id: z.string(),
  needed: z.enum(['yes', 'no']),
  present: z.enum(['no', 'could-be-better', 'good']),
  result: inBoth.optional(),
  owner: z.string().optional(),
  'due-in': days.optional(),
});

const rated = z.strictObject({
  name: inBoth,
  importance: key,
  quality: key,
  simplicity: key,
  speed: key,
  availability: key,
});

const told = z.strictObject({
  name: z.string(),
  quote: inBoth,
  phase: z.enum(['initial', 'active', 'purchase', 'after', 'loyalty']),
  wants: inBoth,
  feeling: z.int().min(-2).max(2),
  pain: inBoth,
  touchpoint: inBoth,
});

const figure = z.strictObject({
  name: inBoth,
  current: z.string(),
  goal: z.string(),
  verdict: z.enum(['keep', 'change', 'drop']),
});

const expected = z.strictObject({
  counts: z.strictObject({ good: z.int(), optimise: z.int(), missing: z.int() }),
  /** There, but not needed. */
  'to-stop': inBoth,
  touchpoints: inBoth,
  journey: inBoth,
  need: inBoth,
  because: z.strictObject({ id: z.string(), fact: inBoth }),
  /** Proposed before the inventory, no longer after it. */
  dropped: z.string(),
  projection: z.strictObject({ now: z.int(), 'after-a-year': z.int() }),
  file: z.strictObject({
    inventory: z.int(),
    touchpoints: z.int(),
    personas: z.int(),
    figures: z.int(),
    initiatives: z.int(),
  }),
});

const workbenchSchema = z.strictObject({
  organisation: z.string(),
  /** The finished quick lap: 0–4 by prerequisite and step. */
  lap: z.string().length(24),
  blocks: z.array(block).length(6),
  touchpoints: z.strictObject({ set: z.string(), rated: z.array(rated).length(3) }),
  persona: told,
  figures: z.array(figure).length(2),
  goal: z.strictObject({ step: z.string(), target: z.int(), relevance: key }),
  accepts: z.strictObject({ id: z.string(), owner: z.string(), 'start-in': days, 'due-in': days }),
  declines: z.strictObject({ id: z.string(), reason: inBoth }),
  adds: z.strictObject({
    title: inBoth,
    effort: z.number(),
    lead: z.int(),
    cell: z.string(),
    gain: z.number(),
  }),
  expected,
});

export type WorkbenchPersona = z.infer<typeof workbenchSchema> & { readonly name: string };

/** Everybody in this folder who works with a pit stop after its quick lap. */
export const workbenchPersonas: readonly WorkbenchPersona[] = readdirSync(import.meta.dirname)
  .filter((file) => /^workbench-.*\.yaml$/.test(file))
  .sort()
  .map((file) => ({
    name: file.slice('workbench-'.length, -'.yaml'.length).replaceAll('-', ' '),
    ...workbenchSchema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8'))),
  }));
