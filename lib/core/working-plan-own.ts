import type { InitiativeModel } from './types';
import type { Entry } from './workbench';

/** People's own initiatives as the engine knows them; a requirement that is unknown or would close a circle is left out (method 2.2). */
export function ownInitiatives(
  entries: readonly Entry<'initiative'>[],
  known: readonly InitiativeModel[],
): InitiativeModel[] {
  const taken = new Set(known.map(({ id }) => id));
  const own = entries.flatMap(({ id, body }) =>
    body.own === null || taken.has(id) ? [] : [{ id, ...body.own }],
  );
  const requires = new Map<string, string[]>(
    known.map((one) => [one.id, [...(one.requires ?? [])]]),
  );
  for (const { id } of own) requires.set(id, []);
  return own.map(({ id, impact, effort, lead, requires: wished }) => {
    const list = requires.get(id)!;
    for (const other of new Set(wished))
      if (requires.has(other) && !leadsTo(requires, other, id)) list.push(other);
    return { id, impact, effort, lead, requires: list };
  });
}

function leadsTo(requires: ReadonlyMap<string, readonly string[]>, from: string, to: string) {
  const seen = new Set([from]);
  for (const id of seen) for (const next of requires.get(id) ?? []) seen.add(next);
  return seen.has(to);
}
