import { method } from '@/lib/core/constants';
import { margins } from '@/lib/core/margins';
import type { ReleaseInput, RoundPerson } from '@/lib/core/release-input';
import type { Profile } from '@/lib/core/report';
import { cellRecord } from '@/lib/core/score';
import { floorIndex } from '@/lib/core/screen-numbers';
import { mean } from '@/lib/core/statistics';
import type { AtomProfile } from '@/lib/core/team-profile';
import {
  type Answers,
  type CellId,
  cellIds,
  cellOf,
  type ItemId,
  prerequisiteIds,
  prerequisiteOf,
  stepIds,
  stepOf,
} from '@/lib/core/types';

/** Who answered what: one unknown of the attacker. */
export type Unknown = string;
/** A released number as a weighted sum of unknowns; weights are numerators over one common denominator per row. */
export interface Row {
  readonly of: string;
  readonly weights: ReadonlyMap<Unknown, number>;
}

/** The unknowns of a person, by name, so that two releases of one round speak of the same. */
export const unknown = (person: string, item: ItemId): Unknown => `${person}|${item}`;
export const personOf = (name: Unknown) => name.slice(0, name.indexOf('|'));

interface Member extends RoundPerson {
  readonly name: string;
}

/** Read once per person: a population asks for it again and again. */
const validByCell = new WeakMap<Answers, Map<CellId, ItemId[]>>();

function validIn({ answers }: Member, cell: CellId): readonly ItemId[] {
  let known = validByCell.get(answers);
  if (known === undefined) {
    const asked = new Map<CellId, ItemId[]>();
    for (const item in answers)
      if (answers[item] !== 'NA')
        asked.set(cellOf(item), [...(asked.get(cellOf(item)) ?? []), item]);
    known = new Map(
      [...asked].map(([of, items]) => {
        const valid = items.filter((item) => typeof answers[item] === 'number');
        return [of, valid.length * 2 >= items.length ? valid : []];
      }),
    );
    validByCell.set(answers, known);
  }
  return known.get(cell) ?? [];
}

/** The weights 1/n · 1/valid of one cell mean over some people. */
function cellWeights(people: readonly Member[], cell: CellId) {
  const contributions = people
    .map((person) => ({ person, valid: validIn(person, cell) }))
    .filter(({ valid }) => valid.length > 0);
  return new Map(
    contributions.flatMap(({ person, valid }) =>
      valid.map((item): [Unknown, number] => [
        unknown(person.name, item),
        1 / contributions.length / valid.length,
      ]),
    ),
  );
}

const sumOf = (maps: readonly ReadonlyMap<Unknown, number>[]) => {
  const all = new Map<Unknown, number>();
  for (const map of maps)
    for (const [name, weight] of map) all.set(name, (all.get(name) ?? 0) + weight / maps.length);
  return all;
};

const cellMean = (people: readonly Member[], cell: CellId) => {
  const scores = people.flatMap((person) => {
    const valid = validIn(person, cell);
    return valid.length > 0 ? [mean(valid.map((item) => person.answers[item] as number))] : [];
  });
  return { n: scores.length, score: scores.length > 0 ? mean(scores) : null };
};

const lineCells = (line: string, cells: readonly CellId[]) =>
  cells.filter((cell) => prerequisiteOf(cell) === line || stepOf(cell) === line);

const printedAs = (score: number | null, shown: number | null, isBound: boolean) =>
  shown === null || isBound || (score !== null && floorIndex(score) === shown);

/** Which cells an atom's values rest on, found out from the printed values: the strictest reading that reproduces them all. */
function cellsBehindAtoms(
  atoms: readonly AtomProfile[],
  members: readonly (readonly Member[])[],
  shown: readonly CellId[],
  { k }: ReleaseInput,
): readonly CellId[] {
  for (let least = k; least >= 1; least--) {
    const used = shown.filter((cell) => members.every((own) => cellMean(own, cell).n >= least));
    const fits = atoms.every((atom, i) => {
      const { P, E } = margins(
        cellRecord((cell) => (used.includes(cell) ? cellMean(members[i]!, cell).score : null)),
      );
      return (
        prerequisiteIds.every((p) =>
          printedAs(P[p], atom.prerequisites[p], atom.bounds[p] !== undefined),
        ) && stepIds.every((s) => printedAs(E[s], atom.steps[s], atom.bounds[s] !== undefined))
      );
    });
    if (fits) return used;
  }
  return shown;
}

/** The people of each atom, by its name alone. */
export function membersOf<T>(
  atoms: readonly { readonly id: string }[],
  people: readonly T[],
  chosen: (person: T) => string | null,
) {
  const own = new Set(atoms.map(({ id }) => id).filter((id) => id !== 'rest'));
  const isRest = (id: string | null) => id === null || !own.has(id);
  return atoms.map(({ id }) =>
    people.filter((person) => (id === 'rest' ? isRest(chosen(person)) : chosen(person) === id)),
  );
}

/** The cells every margin rests on: those of k people, or in the small-team fallback of three (method 1.4). */
function cellsBehind({ level }: Profile, people: readonly Member[], k: number): CellId[] {
  const from = (least: number) => cellIds.filter((cell) => cellMean(people, cell).n >= least);
  const thick = from(k);
  const isEnough = prerequisiteIds.every((p) => lineCells(p, thick).length >= 5);
  const covers = isEnough && stepIds.every((s) => lineCells(s, thick).length >= 3);
  return level === null || covers ? thick : from(method.anonymity.innerMinimum);
}

function totalRows(profile: Profile, people: readonly Member[], k: number): Row[] {
  const cells = profile.cells.flatMap(({ id, value }) => (value === null ? [] : [id]));
  const used = cellsBehind(profile, people, k);
  const weights = new Map(cellIds.map((cell) => [cell, cellWeights(people, cell)]));
  const lines = [
    ...profile.prerequisites.filter(({ value }) => value !== null).map(({ id }) => id),
    ...profile.steps.filter(({ raw }) => raw !== null).map(({ id }) => id),
  ];
  const histogram = Object.keys(profile.team?.items ?? {}).map((item): Row => {
    const own = people.filter(({ answers }) => typeof answers[item] === 'number');
    return {
      of: item,
      weights: new Map(own.map(({ name }) => [unknown(name, item), 1 / own.length])),
    };
  });
  return [
    ...cells.map((cell): Row => ({ of: cell, weights: weights.get(cell)! })),
    ...lines.map((line): Row => {
      const own = lineCells(line, used).map((cell) => weights.get(cell)!);
      return { of: line, weights: sumOf(own) };
    }),
    ...histogram,
  ];
}

function atomRows(profile: Profile, people: readonly Member[], input: ReleaseInput): Row[] {
  const atoms = profile.team?.groups?.atoms;
  if (!atoms) return [];
  const shown = cellsBehind(profile, people, input.k);
  const members = membersOf(atoms, people, ({ group }) => {
    const isKnown = input.breakdown?.groups.some(({ id }) => id === group);
    return isKnown ? group : null;
  });
  const used = cellsBehindAtoms(atoms, members, shown, input);
  const rowOf = (of: string, line: string, i: number): Row => ({
    of,
    weights: sumOf(lineCells(line, used).map((cell) => cellWeights(members[i]!, cell))),
  });
  // A step of an atom is the step or the prerequisite that holds it, so whatever shows steps may show both.
  const rows = atoms.flatMap((atom, i) => {
    const shows = (value: number | null | undefined) => value !== null || atom.index !== null;
    const anyStep = stepIds.some((s) => atom.steps[s] !== null);
    return [
      ...prerequisiteIds
        .filter((p) => shows(atom.prerequisites[p]) || (anyStep && lineCells(p, used).length >= 5))
        .map((p) => rowOf(`${atom.id} ${p}`, p, i)),
      ...stepIds.filter((s) => shows(atom.steps[s])).map((s) => rowOf(`${atom.id} ${s}`, s, i)),
    ];
  });
  if (!profile.team?.balanced) return rows;
  const balanced = [...prerequisiteIds, ...stepIds].map((line): Row => {
    const all = atoms.map((_, i) => rowOf('', line, i).weights);
    return { of: `balanced ${line}`, weights: sumOf(all) };
  });
  return [...rows, ...balanced];
}

function outsideRows(profile: Profile, { customers }: ReleaseInput): Row[] {
  const outside = profile.team?.outside;
  if (!outside || !customers) return [];
  const all = customers.people.map((person, i) => ({ ...person, name: `customer ${i}` }));
  const rowOf = (of: string, people: typeof all, step: (typeof stepIds)[number]): Row => {
    const items = method.outside.items[step];
    const rated = people
      .map(({ name, answers }) => ({
        name,
        valid: items.filter((item) => typeof answers[item] === 'number'),
      }))
      .filter(({ valid }) => valid.length > 0 && valid.length * 2 >= items.length);
    return {
      of,
      weights: new Map(
        rated.flatMap(({ name, valid }) =>
          valid.map((item): [string, number] => [
            unknown(name, item),
            1 / rated.length / valid.length,
          ]),
        ),
      ),
    };
  };
  const total = stepIds
    .filter((step) => outside.steps[step].value !== null)
    .map((step) => rowOf(`outside ${step}`, all, step));
  const atoms = outside.segments?.atoms ?? [];
  const members = membersOf(atoms, all, ({ segment }) => segment);
  return [
    ...total,
    ...atoms.flatMap((atom, i) =>
      stepIds
        .filter((step) => atom.steps[step] !== null)
        .map((step) => rowOf(`${atom.id} ${step}`, members[i]!, step)),
    ),
  ];
}

/** Everything a release shows as sums over what people answered; `names` tells people apart across releases (method 3.1, Guarantee). */
export function rowsOf(profile: Profile, input: ReleaseInput, names?: readonly string[]): Row[] {
  const people = input.people.map((person, i) => ({ ...person, name: names?.[i] ?? `${i}` }));
  return [
    ...totalRows(profile, people, input.k),
    ...atomRows(profile, people, input),
    ...outsideRows(profile, input),
  ];
}
