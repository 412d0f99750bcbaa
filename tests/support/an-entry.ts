import type { Entry, InitiativeEntry, PlanEntry } from '@/lib/core/workbench';
import { emptyInitiative } from '@/lib/core/working-plan-moves';

/** What somebody recorded about an initiative, with only what a test is about. */
export const anEntry = (
  id: string,
  body: Partial<InitiativeEntry> = {},
  position = 1,
): Entry<'initiative'> => ({ id, position, revision: 1, body: { ...emptyInitiative, ...body } });

export const planEntry = (startsOn: PlanEntry['startsOn']): Entry<'plan'> => ({
  id: 'plan',
  position: 1,
  revision: 1,
  body: { startsOn },
});

/** An initiative of one's own. */
export const ownEntry = (
  id: string,
  own: Partial<NonNullable<InitiativeEntry['own']>> = {},
  body: Partial<InitiativeEntry> = {},
) =>
  anEntry(id, {
    own: { title: id, impact: { P1S1: 0.5 }, effort: 5, lead: 10, requires: [], ...own },
    ...body,
  });
