import { z } from 'zod';
import { method } from '@/lib/core/constants';
import type { Profile } from '@/lib/core/report';
import { type CellId, cellIds, prerequisiteIds, stepIds } from '@/lib/core/types';
import { noteLimit, plainLine, plainLines } from './plain-text';

const step = z.enum(stepIds);
const prerequisite = z.enum(prerequisiteIds);
const cell = z.enum(cellIds as readonly [CellId, ...CellId[]]);
const margin = z.enum([...stepIds, ...prerequisiteIds]);
const item = z.string().regex(/^P[1-4]S[1-6]\.[abc]$/);
const groupId = z.string().regex(/^[A-Za-z0-9+-]{1,40}$/);
const level = z.literal([1, 2, 3, 4, 5]);
const index = z.int().min(0).max(100);
const value = index.nullable();
const points = z.int().min(-100).max(100);
const bound = z.enum(['at-most', 'at-least']).optional();
const people = z.tuple([z.int().min(0).max(10_000), z.int().min(0).max(10_000).nullable()]);
const cells = z.array(cell).max(cellIds.length);
const range = z.tuple([index, index]);

/** A text as it would be stored; nothing is cut silently. */
const text = (read: typeof plainLine, limit: number) =>
  z.string().transform((typed, context) => {
    const plain = read(typed, limit);
    if (plain.kind === 'text' && plain.text !== null) return plain.text;
    context.addIssue(`is longer than ${limit} characters`);
    return z.NEVER;
  });
const comment = text(plainLines, noteLimit);
const comments = z.array(comment).max(1_000);
const name = text(plainLine, 80);

const spread = z.strictObject({
  class: z.enum(['agree', 'mixed', 'disagree']),
  isPolarised: z.boolean(),
  ad: z.number().min(0).max(4).nullable(),
});
const tenth = z.int().min(0).max(10);
const dots = z.tuple([tenth, tenth, tenth, tenth, tenth]);

const groups = z.strictObject({
  dimension: z.enum(['roles', 'departments', 'phase', 'channel', 'phase-and-channel']),
  groups: z.array(z.strictObject({ id: groupId, name })).max(40),
  atoms: z
    .array(
      z.strictObject({
        id: groupId,
        people,
        index: value,
        indexBound: bound,
        prerequisites: z.record(prerequisite, value),
        steps: z.record(step, value),
        bounds: z.partialRecord(margin, z.enum(['at-most', 'at-least'])),
      }),
    )
    .max(40)
    .nullable(),
  conflicts: z.array(z.strictObject({ margin, low: groupId, high: groupId })).max(100),
});

const outside = z.strictObject({
  people: people.nullable(),
  isFirstHints: z.boolean(),
  fans: z.enum(['none', 'some', 'all']),
  confirms: z.boolean(),
  steps: z.record(
    step,
    z.strictObject({
      value,
      bound,
      gap: points.nullable(),
      relative: points.nullable(),
      flag: z.enum(['over', 'under', 'maybe_over', 'maybe_under', 'match', 'withheld']),
    }),
  ),
  segments: groups.nullable(),
  comments,
});

const team = z.strictObject({
  k: z.int().min(method.anonymity.k).max(1_000),
  marginsOnly: z.boolean(),
  shows: z.strictObject({ items: z.boolean(), spread: z.boolean(), comments: z.boolean() }),
  overall: spread.nullable(),
  prerequisites: z.record(prerequisite, spread.nullable()),
  steps: z.record(step, spread.nullable()),
  cells: z.record(cell, spread.extend({ range, dots: dots.nullable() }).nullable()),
  items: z.record(item, dots),
  hardlyConcerned: z.array(item).max(60),
  mayNameCells: z.boolean(),
  dialogue: z.array(cell).max(method.roadmap.dialogueTasks),
  groups: groups.nullable(),
  balanced: z.strictObject({ index, level }).nullable(),
  hasQualityNote: z.boolean(),
  comments: z.record(item, comments),
  outside: outside.nullable(),
});

const finding = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bottleneck'), steps: z.array(step).min(1).max(2) }),
  z.strictObject({ kind: z.literal('no-single-step'), weakest: prerequisite }),
  z.strictObject({ kind: z.literal('top-level') }),
  z.strictObject({ kind: z.literal('not-measurable') }),
]);

const namedMargins = z
  .array(z.strictObject({ id: margin, value: index, bound }))
  .max(method.screen.namedMargins);

/** Every id once, in its order: screens and plans go by position. */
const inOrder = (ids: readonly string[]) => (rows: readonly { readonly id: string }[]) =>
  rows.length === ids.length && rows.every(({ id }, at) => id === ids[at]);

/**
 * What an anonymous round released, as a file may carry it: whole numbers, known ids, and nothing that contradicts itself so far that a
 * screen would not know what to say. Whether the numbers are true nobody can tell from a file.
 */
export const releasedSchema = z
  .strictObject({
    mode: z.literal('team'),
    lap: z.enum(['quick', 'full']),
    people,
    index: value,
    bound,
    level: z
      .strictObject({
        level,
        ungated: level,
        gates: z.array(z.enum(['weakest_prerequisite', 'no_outside_confirmation'])).max(2),
      })
      .nullable(),
    range: z
      .strictObject({ low: index, high: index, levels: z.tuple([level, level]), sure: z.boolean() })
      .nullable(),
    finding,
    steps: z
      .array(
        z.strictObject({
          id: step,
          value,
          bound,
          raw: value,
          rawBound: bound,
          level: level.nullable(),
          brakedBy: prerequisite.nullable(),
          isBottleneck: z.boolean(),
          cellsKnown: z.int().min(0).max(4),
        }),
      )
      .refine(inOrder(stepIds), 'must hold S1 to S6 in order'),
    prerequisites: z
      .array(
        z.strictObject({
          id: prerequisite,
          value,
          bound,
          level: level.nullable(),
          isWeakest: z.boolean(),
          brakes: z.array(step).max(6),
          cellsKnown: z.int().min(0).max(6),
        }),
      )
      .refine(inOrder(prerequisiteIds), 'must hold P1 to P4 in order'),
    cells: z
      .array(
        z.strictObject({
          id: cell,
          value,
          bound,
          level: level.nullable(),
          band: z.enum(['low', 'middle', 'high']).nullable(),
          isBlindSpot: z.boolean(),
        }),
      )
      .refine(inOrder(cellIds), 'must hold P1S1 to P4S6 in order'),
    orderGaps: z
      .array(z.strictObject({ step, behind: step, points: z.int().min(0).max(100) }))
      .max(6),
    strengths: namedMargins,
    brakes: namedMargins,
    blindSpots: cells,
    openItems: z.array(item).max(60),
    team,
  })
  .superRefine((released, context) => {
    const say = (key: keyof typeof released, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message });
    const isMeasured = released.index !== null;
    if ((released.level !== null) !== isMeasured) say('level', 'goes with the index');
    if ((released.range !== null) !== isMeasured) say('range', 'goes with the index');
    if ((released.finding.kind !== 'not-measurable') !== isMeasured)
      say('finding', 'goes with the index');
    const margins = [...released.steps, ...released.prerequisites];
    if (isMeasured && margins.some((row) => row.value === null || row.level === null))
      say('steps', 'an index needs every step and every prerequisite');
    for (const [key, list] of [
      ['steps', released.steps],
      ['prerequisites', released.prerequisites],
      ['cells', released.cells],
    ] as const)
      if (list.some((row) => (row.value === null) !== (row.level === null)))
        say(key, 'a level goes with a value');
    if (released.steps.some((row) => (row.value === null) !== (row.raw === null)))
      say('steps', 'values with and without handbrake go together');
  }) satisfies z.ZodType<Profile>;
