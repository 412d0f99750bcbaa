import { z } from 'zod';
import { method } from '@/lib/core/constants';
import { type CellId, cellIds, stepIds } from '@/lib/core/types';
import {
  type Entry,
  type EntryBodies,
  type EntryKind,
  entryKinds,
  type Workbench,
} from '@/lib/core/workbench';
import { wishesOf } from '@/lib/core/workbench-planning';
import { newEntryId } from './arrange-entries';
import {
  agreedSchema,
  basisSchema,
  blockSchema,
  entryLimits,
  figureSchema,
  initiativeSchema,
  isEntryId,
  personaSchema,
  touchpointSchema,
} from './entry-kinds';
import { day } from './texts';

const index = z.number().min(0).max(100);
const points = z.number().min(0).max(4);
const id = z.string().min(1).max(100).optional();
const listOf = <T extends z.ZodType>(kind: EntryKind, entry: T) =>
  z.array(entry).max(entryLimits[kind]).optional();

/** The keys of a pit-stop file that hold the workbench; all optional. */
export const workbenchParts = {
  inventory: z.record(z.string(), blockSchema.partial()).optional(),
  touchpoints: listOf('touchpoint', touchpointSchema.extend({ id })),
  personas: listOf('persona', personaSchema.extend({ id })),
  figures: listOf('figure', figureSchema.extend({ id })),
  targets: z.record(z.string(), points).optional(),
  stepTargets: z.partialRecord(z.enum(stepIds), index).optional(),
  relevance: z.partialRecord(z.enum(stepIds), z.int().min(1).max(5)).optional(),
  roadmap: z
    .strictObject({
      startsOn: day(),
      basis: basisSchema.optional(),
      initiatives: listOf(
        'initiative',
        initiativeSchema.extend({ id: z.string().min(1).max(100) }),
      ),
    })
    .optional(),
  agreed: z
    .partialRecord(z.enum(cellIds as readonly [CellId, ...CellId[]]), agreedSchema.partial())
    .optional(),
};

const schema = z.strictObject(workbenchParts);
type Parts = z.infer<typeof schema>;

/** The workbench that a checked file carries; ids that cannot be kept become new ones, also where they are referred to. */
export function workbenchFromFile(parts: Parts): Workbench {
  const touchpoints = named('touchpoint', parts.touchpoints);
  const personas = named('persona', parts.personas);
  const initiatives = named('initiative', parts.roadmap?.initiatives);
  const stages = personas.map(({ body, ...persona }) => ({
    ...persona,
    body: { ...body, stages: renamed(body.stages, touchpoints) },
  }));
  const { startsOn = null, basis = 'votes' } = parts.roadmap ?? {};
  const isPlanSet = startsOn !== null || basis !== 'votes';
  return {
    block: placed(
      Object.entries(parts.inventory ?? {}).map(([block, entry]) => ({
        id: block,
        body: blockSchema.parse({ ...entry, present: entry.present ?? presentOf(entry) }),
      })),
    ),
    touchpoint: placed(touchpoints),
    persona: placed(stages),
    figure: placed(named('figure', parts.figures)),
    goal: placed(goals(parts)),
    initiative: placed(
      initiatives.map(({ body, ...entry }) => ({
        ...entry,
        body: {
          ...body,
          own: body.own && { ...body.own, requires: renameAll(body.own.requires, initiatives) },
        },
      })),
    ),
    plan: placed(isPlanSet ? [{ id: 'plan', body: { startsOn, basis } }] : []),
    agreed: placed(
      cellIds
        .filter((cell) => parts.agreed?.[cell])
        .map((cell) => ({ id: cell, body: agreedSchema.parse(parts.agreed?.[cell]) })),
    ),
  };
}

/** In a file, a block that says nothing of being present is not there; `null` says that nobody knows. */
const presentOf = (entry: object) => ('present' in entry ? null : 'no');

interface Named<K extends EntryKind> {
  readonly id: string;
  readonly was?: string | undefined;
  readonly body: EntryBodies[K];
}

function named<K extends EntryKind>(
  kind: K,
  list: readonly (EntryBodies[K] & { id?: string | undefined })[] = [],
): Named<K>[] {
  return list.map(({ id: was, ...body }) => ({
    id: was !== undefined && isEntryId(kind, was) ? was : newEntryId(),
    was,
    body: body as unknown as EntryBodies[K],
  }));
}

const renameAll = (
  ids: readonly string[],
  list: readonly { id: string; was?: string | undefined }[],
) => ids.map((old) => list.find(({ was }) => was === old)?.id ?? old);

const renamed = (
  stages: EntryBodies['persona']['stages'],
  touchpoints: readonly Named<'touchpoint'>[],
) =>
  Object.fromEntries(
    Object.entries(stages).map(([phase, stage]) => [
      phase,
      { ...stage, touchpoints: renameAll(stage.touchpoints, touchpoints) },
    ]),
  );

function goals({ targets = {}, stepTargets = {}, relevance = {} }: Parts): Named<'goal'>[] {
  const ofSteps = stepIds
    .filter((step) => step in stepTargets || step in relevance)
    .map((step) => ({
      id: step,
      body: { target: stepTargets[step] ?? null, relevance: relevance[step] ?? null },
    }));
  const ofCells = cellIds
    .filter((cell) => cell in targets)
    .map((cell) => ({
      id: cell,
      body: { target: (targets[cell] ?? 0) * method.indexPerPoint, relevance: null },
    }));
  return [...ofSteps, ...ofCells];
}

const placed = <K extends EntryKind>(entries: readonly Named<K>[]): Entry<K>[] =>
  entries.map(({ id, body }, at) => ({ id, body, position: at + 1, revision: 1 }));

/** The keys of a pit-stop file for a workbench; what is empty is left out. */
export function workbenchToFile(workbench: Workbench) {
  const withIds = <K extends EntryKind>(kind: K) =>
    workbench[kind].map(({ id, body }) => ({ id, ...body }));
  const relevance = workbench.goal.flatMap(({ id, body }) =>
    body.relevance === null ? [] : [[id, body.relevance] as const],
  );
  const { startsOn = null, basis = 'votes' } = workbench.plan[0]?.body ?? {};
  const initiatives = withIds('initiative');
  const isEmptyPlan = startsOn === null && basis === 'votes' && initiatives.length === 0;
  const parts = {
    inventory: Object.fromEntries(workbench.block.map(({ id, body }) => [id, body])),
    touchpoints: withIds('touchpoint'),
    personas: withIds('persona'),
    figures: withIds('figure'),
    ...wishesOf(workbench),
    relevance: Object.fromEntries(relevance),
    roadmap: isEmptyPlan ? {} : { startsOn, ...(basis === 'agreed' ? { basis } : {}), initiatives },
    agreed: Object.fromEntries(workbench.agreed.map(({ id, body }) => [id, body])),
  };
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0),
  );
}

/** Rows of an imported workbench. */
export const entriesOf = (workbench: Workbench) =>
  entryKinds.flatMap((kind) =>
    workbench[kind].map(({ id, position, body }) => ({
      kind,
      entry_id: id,
      position,
      body: JSON.stringify(body),
    })),
  );
