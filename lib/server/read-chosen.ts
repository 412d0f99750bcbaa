import { cellIds, prerequisiteIds } from '@/lib/core/types';
import { type Chosen, raisedTo, type WhatIfStart } from '@/lib/core/what-if';

export type WhatIfQuery = Readonly<
  Partial<Record<'cell' | 'prerequisite' | 'initiative' | 'to', string | string[]>>
>;

/** The one change an address asks for; an address that makes no sense asks for none. */
export function readChosen(query: WhatIfQuery, { initiatives }: WhatIfStart): Chosen | null {
  const id = initiatives.find((initiative) => initiative.id === query.initiative)?.id;
  if (id !== undefined) return { kind: 'initiative', id };
  const to = raisedTo.find((index) => String(index) === query.to);
  if (to === undefined) return null;
  const cell = cellIds.find((one) => one === query.cell);
  if (cell) return { kind: 'cell', cell, to };
  const prerequisite = prerequisiteIds.find((one) => one === query.prerequisite);
  return prerequisite ? { kind: 'prerequisite', prerequisite, to } : null;
}
