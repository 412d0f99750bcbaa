import { z } from 'zod';
import { loadContent } from '@/lib/content/load';
import { isAnswer } from '@/lib/core/answers';
import { presentedItems } from '@/lib/core/journey';
import type { Profile } from '@/lib/core/report';
import type { CellTargets } from '@/lib/core/roadmap-targets';
import type { Touchpoint } from '@/lib/core/touchpoints';
import {
  type Answers,
  type CellId,
  cellIds,
  type Inventory,
  type Lap,
  locales,
  type Mode,
  type OutsideAnswers,
} from '@/lib/core/types';
import type { AgreedCells } from '@/lib/core/with-agreed';
import type { PlanBasis, Workbench } from '@/lib/core/workbench';
import { agreedOf, basisOf, planningOf, usedTouchpoints } from '@/lib/core/workbench-planning';
import { noteLimit, plainLines } from './plain-text';
import { questionnaireVersion } from './questionnaire';
import { releasedSchema } from './released-schema';
import { workbenchFromFile, workbenchParts } from './workbench/file-parts';

const notAnAnswer = (value: unknown) =>
  `${JSON.stringify(value) ?? String(value)} is not an answer (0–4, "DK", "NA" or null)`;

// Values are checked together with the ids, so that one reading names every problem.
const answers = z.record(z.string(), z.unknown());
/** A note as it would be stored: counted in what people see; null when nothing is left of it. */
const note = z.string().transform((value, context) => {
  const plain = plainLines(value, noteLimit);
  if (plain.kind === 'text') return plain.text;
  context.addIssue(`is longer than ${noteLimit} characters`);
  return z.NEVER;
});
const respondent = z.strictObject({
  group: z.string().max(80).optional(),
  answers,
  notes: z.record(z.string(), note).optional(),
});
const head = {
  format: z.literal('boxenstopp/1'),
  questionnaire: z.string(),
  lap: z.enum(['quick', 'full']),
  organisation: z.string().max(200).nullable().optional(),
  date: z.iso.date().optional(),
  locale: z.enum(locales).optional(),
};
const parts = { capacity30: z.number().positive().max(10_000).optional(), ...workbenchParts };

/** The pit-stop file, format boxenstopp/1: keys are strict, everything after `respondents` is optional. */
const fileSchema = z.strictObject({
  ...head,
  mode: z.enum(['solo', 'team', 'table']),
  respondents: z.array(respondent).min(1, 'at least one respondent is needed').max(100_000),
  customers: z.array(answers).max(100_000).optional(),
  ...parts,
});

/** The same of an anonymous round: what was released of it in place of answers, and the organiser's own view. */
const releasedFileSchema = z.strictObject({
  ...head,
  mode: z.literal('team'),
  released: releasedSchema,
  cockpit: respondent.omit({ group: true }).optional(),
  ...parts,
});

type FileContent = z.infer<typeof fileSchema> & { readonly released?: Profile };

/** A file as the core needs it. */
export interface PitStopFile {
  readonly mode: Mode;
  readonly lap: Lap;
  readonly people: readonly Answers[];
  /** In the order of the people. */
  readonly groups: readonly (string | null)[];
  /** Only of a round at the table. */
  readonly names?: readonly string[];
  /** What an anonymous round released; then there are no people. */
  readonly released?: Profile | undefined;
  /** Beside it the organiser's own answers. */
  readonly cockpit: Answers | null;
  /** What a person who is alone wrote beside the items; notes of several people belong to nobody else. */
  readonly notes: Readonly<Record<string, string>>;
  readonly outside: readonly OutsideAnswers[];
  readonly organisation: string | null;
  readonly date: string | null;
  readonly planning: {
    readonly inventory: Inventory;
    readonly capacity30?: number;
    readonly targets: CellTargets;
  };
  readonly touchpoints: readonly Touchpoint[];
  readonly workbench: Workbench;
  /** What the roadmap rests on: the answers, or what was agreed on afterwards. */
  readonly agreed: AgreedCells;
  readonly basis: PlanBasis;
}

export type ReadPitStopFile =
  | { readonly ok: true; readonly file: PitStopFile }
  | { readonly ok: false; readonly problems: readonly string[] };

/** `respondents[0].answers["P1S1.a"]` for a path of keys and positions. */
export const pathText = (path: readonly PropertyKey[]) =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const key = String(part);
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');

/** Reads and checks a pit-stop file; every problem is one line that begins with the path of what is wrong. */
export function readPitStopFile(source: string): ReadPitStopFile {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (error) {
    return { ok: false, problems: [`file: is not JSON (${(error as Error).message})`] };
  }
  const parsed = parse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemLines) };
  const problems = [...contentProblems(parsed.data)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file: toFile(parsed.data) };
}

function parse(value: unknown): z.ZodSafeParseResult<FileContent> {
  if (typeof value !== 'object' || value === null || !('released' in value))
    return fileSchema.safeParse(value);
  const released = releasedFileSchema.safeParse(value);
  if (!released.success) return released as z.ZodSafeParseResult<never>;
  const { cockpit, ...content } = released.data;
  return { success: true, data: { ...content, respondents: cockpit ? [cockpit] : [] } };
}

function problemLines(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => `${pathText([...issue.path, key])}: this key is not known`);
  return [`${pathText(issue.path) || 'file'}: ${issue.message}`];
}

function* contentProblems({
  questionnaire,
  lap,
  mode,
  respondents,
  customers,
  inventory,
  targets,
  released,
}: FileContent) {
  const { items, outside, blocks } = loadContent();
  if (questionnaire !== questionnaireVersion())
    yield `questionnaire: "${questionnaire}" is not known (this version has ${questionnaireVersion()})`;
  if (released && released.lap !== lap) yield `released.lap: is not the lap of the file`;
  const place = (i: number) => (released ? ['cockpit'] : ['respondents', i]);
  if (mode === 'solo' && respondents.length > 1)
    yield `respondents: a solo pit stop has exactly one respondent, not ${respondents.length}`;
  const all = new Set(items.map(({ id }) => id));
  const asked = new Set(presentedItems([...all], lap));
  const unknownItem = (id: string) =>
    all.has(id) ? `the ${lap} lap does not ask this item` : 'the questionnaire has no such item';
  for (const [i, { answers, notes = {} }] of respondents.entries()) {
    for (const [id, value] of Object.entries(answers))
      if (!asked.has(id)) yield `${pathText([...place(i), 'answers', id])}: ${unknownItem(id)}`;
      else if (!isAnswer(value))
        yield `${pathText([...place(i), 'answers', id])}: ${notAnAnswer(value)}`;
    for (const id of Object.keys(notes))
      if (!asked.has(id)) yield `${pathText([...place(i), 'notes', id])}: ${unknownItem(id)}`;
  }
  const outsideIds = new Set(outside.map(({ id }) => id));
  for (const [i, customer] of (customers ?? []).entries())
    for (const [id, value] of Object.entries(customer))
      if (!outsideIds.has(id))
        yield `${pathText(['customers', i, id])}: the questionnaire has no such item`;
      else if (!isAnswer(value)) yield `${pathText(['customers', i, id])}: ${notAnAnswer(value)}`;
  for (const id of Object.keys(inventory ?? {}))
    if (!blocks.some((block) => block.id === id))
      yield `${pathText(['inventory', id])}: there is no such building block`;
  for (const id of Object.keys(targets ?? {}))
    if (!cellIds.includes(id as CellId))
      yield `${pathText(['targets', id])}: there is no such cell`;
}

const notesOf = (notes: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    Object.entries(notes).flatMap(([id, text]) => (text === null ? [] : [[id, text] as const])),
  );

/** At the table `group` is the name; who has none is numbered. */
const namesOf = (respondents: FileContent['respondents']) =>
  respondents.map(({ group }, at) => group ?? String(at + 1));

function toFile(content: FileContent): PitStopFile {
  const { capacity30, customers = [] } = content;
  const workbench = workbenchFromFile(content);
  const { released, respondents, mode } = content;
  const people = respondents.map(({ answers }) => answers as Answers);
  return {
    mode,
    lap: content.lap,
    people: released ? [] : people,
    groups: released ? [] : respondents.map(({ group }) => group ?? null),
    ...(mode === 'table' ? { names: namesOf(respondents) } : {}),
    released,
    cockpit: released ? (people[0] ?? null) : null,
    notes: mode === 'solo' || released ? notesOf(content.respondents[0]?.notes ?? {}) : {},
    outside: customers as readonly OutsideAnswers[],
    organisation: content.organisation ?? null,
    date: content.date ?? null,
    planning: {
      ...planningOf(workbench),
      ...(capacity30 === undefined ? {} : { capacity30 }),
    },
    touchpoints: usedTouchpoints(workbench.touchpoint),
    workbench,
    agreed: agreedOf(workbench),
    basis: basisOf(workbench),
  };
}
