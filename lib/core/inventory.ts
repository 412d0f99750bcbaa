import type { BlockStatus, Inventory } from './types';
import type { Entry } from './workbench';

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

/** Whether both taps are given, or the first says that nothing is needed: only then a block has a status (method 2.1). */
const isAnswered = ({ body }: Entry<'block'>) =>
  body.needed === false || (body.needed === true && body.present !== null);

/** The inventory the engine reads, from the entries of a workbench. */
export const inventoryFrom = (blocks: readonly Entry<'block'>[]): Inventory =>
  inventoryOf(
    Object.fromEntries(
      blocks
        .filter(isAnswered)
        .map(({ id, body }) => [
          id,
          { needed: body.needed === true, present: body.present ?? 'no' } satisfies BlockAnswer,
        ]),
    ),
  );
