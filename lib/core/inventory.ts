import type { BlockStatus, CellId, Inventory } from './types';
import type { BlockEntry, Entry } from './workbench';

/** One of the 24 building blocks in one language. */
export interface BlockText {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
}

/** The cell a building block stands in: `B11` is P1S1 (method 2.1). */
export const cellOfBlock = (id: string) => `P${id.charAt(1)}S${id.charAt(2)}` as CellId;

/** The two taps per building block: needed, and present (method 2.1). */
export interface BlockAnswer {
  readonly needed: boolean;
  readonly present: 'no' | 'could-be-better' | 'good';
}

/** The status of a block from its two taps (method 2.1). */
export function blockStatus({ needed, present }: BlockAnswer): BlockStatus {
  if (!needed) return 'not_needed';
  if (present === 'no') return 'missing';
  return present === 'good' ? 'good' : 'optimise';
}

/** The inventory the engine reads; an unanswered block has no effect (method 2.1). */
export const inventoryOf = (answers: Readonly<Record<string, BlockAnswer>>): Inventory =>
  Object.fromEntries(
    Object.entries(answers).map(([block, answer]) => [block, blockStatus(answer)]),
  );

/** "Mut zum Einstellen": blocks that are present but not needed; never scored (method 2.1). */
export const blocksToStop = (answers: Readonly<Record<string, BlockAnswer>>): string[] =>
  Object.keys(answers).filter((block) => {
    const { needed, present } = answers[block]!;
    return !needed && present !== 'no';
  });

/**
 * The status of a block as recorded: both taps, or the first one saying that nothing is needed; `null` while that is open, which has no
 * effect anywhere (method 2.1).
 */
export function statusOf({ needed, present }: BlockEntry): BlockStatus | null {
  if (needed === false) return 'not_needed';
  return needed === true && present !== null ? blockStatus({ needed, present }) : null;
}

/** The inventory the engine reads, from the entries of a workbench. */
export const inventoryFrom = (blocks: readonly Entry<'block'>[]): Inventory =>
  Object.fromEntries(
    blocks.flatMap(({ id, body }) => {
      const status = statusOf(body);
      return status === null ? [] : [[id, status]];
    }),
  );

/** Whether something is to be built or improved, so that it is worth saying what, who and until when (method 2.1). */
export const isToDo = (status: BlockStatus | null) => status === 'missing' || status === 'optimise';

/** How many of some blocks have which status; what is open is left out (method 2.1). */
export function countStatuses(blocks: readonly Entry<'block'>[], ids: readonly string[]) {
  const inventory = inventoryFrom(blocks);
  const statuses = ids.flatMap((id) => inventory[id] ?? []);
  const count = (status: BlockStatus) => statuses.filter((one) => one === status).length;
  return {
    all: ids.length,
    answered: statuses.length,
    good: count('good'),
    optimise: count('optimise'),
    missing: count('missing'),
    notNeeded: count('not_needed'),
  };
}
