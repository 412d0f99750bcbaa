import { z } from 'zod';
import { type CellId, cellIds, type Level, prerequisiteIds, stepIds } from '@/lib/core/types';

const sentence = z
  .string()
  .min(1)
  .refine(
    (text) => text === text.trim() && text === text.normalize('NFC'),
    'must be trimmed and NFC',
  );
export const localizedTextSchema = z.strictObject({ de: sentence, en: sentence });
export type LocalizedText = z.infer<typeof localizedTextSchema>;

const text = localizedTextSchema;
const cell = z.enum(cellIds as readonly [CellId, ...CellId[]]);
const step = z.enum(stepIds);
const prerequisite = z.enum(prerequisiteIds);
const anchors = z.array(text).length(5);
const id = (pattern: RegExp) => z.string().regex(pattern);
const days = z.int().min(1).max(365);
const slug = id(/^[a-z]+(-[a-z]+)*$/);

export const questionnaireSchema = z.strictObject({
  id: id(/^[a-z]+$/),
  version: id(/^v\d+$/),
  name: text,
  purpose: text,
});

export const prerequisiteSchema = z.strictObject({
  id: prerequisite,
  name: text,
  intro: text,
  meaning: text,
});
export const stepSchema = z.strictObject({ id: step, name: text, short: text, meaning: text });
export const levelSchema = z.strictObject({
  level: z.literal([1, 2, 3, 4, 5]) satisfies z.ZodType<Level>,
  name: text,
  meaning: text,
});

export const itemSchema = z.strictObject({
  id: id(/^P[1-4]S[1-6]\.[abc]$/),
  topic: text,
  stem: text,
  anchors,
  why: text,
  na_allowed: z.literal(true).optional(),
});

export const outsideItemSchema = z.strictObject({
  id: id(/^O([1-9]|1[0-2])$/),
  step,
  topic: text,
  stem: text,
  anchors,
  why: text,
});

/** A question to customers who are addressed with "du"; English knows one form. */
export const outsideDuSchema = z.strictObject({ id: id(/^O([1-9]|1[0-2])$/), stem: sentence });

export const blockSchema = z.strictObject({
  id: id(/^B[1-4][1-6]$/),
  cell,
  name: text,
  meaning: text,
});

export const cellSchema = z.strictObject({
  id: cell,
  meaning: text,
  findings: z.strictObject({ low: text, middle: text, high: text }),
  ask: text,
});

const gain = z.literal([0.25, 0.5, 0.75, 1]);

export const initiativeSchema = z.strictObject({
  id: id(/^M\d{2}$/),
  title: text,
  short: text,
  why: text,
  first_steps: z.array(text).length(3),
  owner: text,
  effort: days,
  lead: days,
  requires: z.array(id(/^M\d{2}$/)),
  impact: z.partialRecord(cell, gain),
  min_cell: z.exactOptional(z.partialRecord(cell, z.number().min(0).max(4))),
  basis: text,
  blocks: z.array(id(/^B[1-4][1-6]$/)),
  tags: z.array(z.string().min(1)),
  done_when: text,
  mistake: text,
  difficulty: z.enum(['processes', 'stamina', 'cost', 'behaviour']),
  counter: text,
  guide: slug.optional(),
});

export const difficultySchema = z.strictObject({
  id: z.enum(['processes', 'stamina', 'cost', 'behaviour']),
  name: text,
  short: text,
  counter: text,
});

export type Item = z.infer<typeof itemSchema>;
export type OutsideItem = z.infer<typeof outsideItemSchema>;
export type Initiative = z.infer<typeof initiativeSchema>;
