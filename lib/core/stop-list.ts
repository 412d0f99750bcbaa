import { touchpointBoard } from './touchpoint-board';
import type { Workbench } from './workbench';

/** Something that may stop; a touchpoint carries its number on the board. */
export type ToStop =
  | { readonly kind: 'block'; readonly id: string }
  | {
      readonly kind: 'touchpoint';
      readonly id: string;
      readonly name: string;
      readonly number: number;
      readonly stopped: boolean;
    };

/**
 * "Mut zum Einstellen": blocks that are present but not needed, touchpoints that are stopped already or matter little (importance up to 1).
 * Never scored (method 2.1).
 */
export const stopList = ({ block, touchpoint }: Workbench): ToStop[] => [
  ...block
    .filter(({ body }) => body.needed === false && body.present !== null && body.present !== 'no')
    .map(({ id }) => ({ kind: 'block', id }) as const)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ...touchpointBoard(touchpoint)
    .points.filter(({ entry, isToStop }) => isToStop || entry.body.stopped)
    .map(({ entry: { id, body }, number }) => {
      const { name, stopped } = body;
      return { kind: 'touchpoint', id, name, number, stopped } as const;
    }),
];
