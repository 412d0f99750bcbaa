import type { Entry, InitiativeEntry } from './workbench';
import { emptyInitiative } from './working-plan-moves';

/** What a plan rests on in an entry, in one short word for an address: decision, start, place, status; "new" when there was none. */
export const stateWord = (body: InitiativeEntry | null): string =>
  body === null
    ? 'new'
    : [
        body.decision ?? 'none',
        body.start?.replaceAll('-', '') ?? 'none',
        body.order ?? 'none',
        body.status,
      ].join('-');

const word = /^(none|accepted|postponed|declined)-(none|\d{8})-(none|\d{1,3})-(open|running|done)$/;

/** An entry as it was by its word, everything else as it is now; `undefined` when the word says nothing. */
export function stateBefore(
  text: string,
  now: InitiativeEntry | null,
): InitiativeEntry | null | undefined {
  if (text === 'new') return null;
  const [, decision = '', start = '', order = '', status = ''] = word.exec(text) ?? [];
  if (status === '') return undefined;
  const iso = start.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (start !== 'none' && Number.isNaN(Date.parse(iso))) return undefined;
  return {
    ...(now ?? emptyInitiative),
    decision: decision === 'none' ? null : (decision as InitiativeEntry['decision']),
    start: start === 'none' ? null : iso,
    order: order === 'none' ? null : Number(order),
    status: status as InitiativeEntry['status'],
  };
}

/** The list with one entry as it was; without it when it was not there. */
export function entriesBefore(
  entries: readonly Entry<'initiative'>[],
  id: string,
  before: InitiativeEntry | null,
): Entry<'initiative'>[] {
  const others = entries.filter((entry) => entry.id !== id);
  return before === null ? others : [...others, { id, position: 0, revision: 0, body: before }];
}
