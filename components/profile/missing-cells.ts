import type { Report } from '@/lib/core/report';
import { type CellId, cellIds, cellOf } from '@/lib/core/types';

/** The fields that still need an answer: open questions and "I don't know", in the order of the questionnaire. */
export function missingCells({ profile: { blindSpots, openItems } }: Report): CellId[] {
  const open = new Set(openItems.map(cellOf));
  return cellIds.filter((cell) => open.has(cell) || blindSpots.includes(cell));
}
