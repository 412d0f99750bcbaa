import { method } from './constants';
import { cellsOf, contributorsTo } from './contributors';
import { dividedCells } from './divided-cells';
import { type Margins, margins } from './margins';
import { type Printed, printed, withinBounds } from './printed-value';
import { countBand } from './release';
import type { Measured } from './release-assess';
import type { Partition } from './release-atoms';
import { printedMargins } from './release-margins';
import { cellRecord, organisationCells, type Tally, tallyOf } from './score';
import type { AtomProfile, GroupsProfile } from './team-profile';
import {
  type Answers,
  type CellId,
  type PrerequisiteId,
  prerequisiteIds,
  type StepId,
  stepIds,
} from './types';

type Line = PrerequisiteId | StepId;
type Figure = Line | 'index';
const figures: readonly Figure[] = ['index', ...prerequisiteIds, ...stepIds];

/** One atom's margins as it may show them, still with the scores behind them. */
interface AtomMargins {
  readonly id: string;
  readonly size: number;
  readonly margins: Margins;
  readonly printed: Readonly<Record<Figure, Printed | null>>;
  readonly behind: Measured['behind'];
}

function atomMargins(
  people: readonly Answers[],
  divided: readonly CellId[],
  id: string,
): AtomMargins {
  const tally: Tally = tallyOf(people);
  const cells = organisationCells(tally, 1);
  const scores = margins(cellRecord((cell) => (divided.includes(cell) ? cells[cell].score : null)));
  const lines = [...prerequisiteIds, ...stepIds].map((line) => {
    const own = cellsOf(line).filter((cell) => divided.includes(cell));
    return [line, contributorsTo(tally, own)] as const;
  });
  const behind = Object.fromEntries(lines) as Measured['behind'];
  const { P, E } = printedMargins(scores, behind);
  const index = scores.eff === null ? null : printed(scores.eff, people.length);
  return { id, size: people.length, margins: scores, printed: { index, ...P, ...E }, behind };
}

/** Where one atom's value is only a bound, no other atom's is shown: the total less the others would undo the bound (method 3.R7). */
function guarded(atoms: readonly AtomMargins[]): AtomMargins[] {
  const isBound = (figure: Figure) => atoms.some(({ printed }) => printed[figure]?.bound);
  const hidden = new Set(figures.filter(isBound));
  return atoms.map((atom) => ({
    ...atom,
    printed: Object.fromEntries(
      figures.map((figure) => {
        const shown = atom.printed[figure];
        return [figure, hidden.has(figure) && !shown?.bound ? null : shown];
      }),
    ) as AtomMargins['printed'],
  }));
}

function atomProfile({ id, size, printed }: AtomMargins, k: number): AtomProfile {
  const valuesOf = <K extends Line>(ids: readonly K[]) =>
    Object.fromEntries(ids.map((line) => [line, printed[line]?.value ?? null])) as Record<
      K,
      number | null
    >;
  const bounds = [...prerequisiteIds, ...stepIds].flatMap((line) => {
    const bound = printed[line]?.bound;
    return bound ? [[line, bound] as const] : [];
  });
  return {
    id,
    people: countBand(size, k)!,
    index: printed.index?.value ?? null,
    ...(printed.index?.bound ? { indexBound: printed.index.bound } : {}),
    prerequisites: valuesOf(prerequisiteIds),
    steps: valuesOf(stepIds),
    bounds: Object.fromEntries(bounds),
  };
}

/** Margins on which the lowest and the highest atom lie a whole answer apart, as far as what is shown says so (method 1.8). */
function conflictsOf(atoms: readonly AtomMargins[]): GroupsProfile['conflicts'] {
  return [...stepIds, ...prerequisiteIds].flatMap((margin) => {
    const shown = atoms.filter(({ printed }) => printed[margin] !== null);
    const known = shown.map(({ id, margins: { E, P }, behind, printed }) => {
      const score = margin in P ? P[margin as PrerequisiteId] : E[margin as StepId];
      const bound = printed[margin]?.bound && printed[margin].value / method.indexPerPoint;
      return { id, score: bound || withinBounds(score ?? 0, behind[margin]) };
    });
    const sorted = known.toSorted((a, b) => a.score - b.score);
    const [low, high] = [sorted[0], sorted.at(-1)];
    if (!low || !high || high.score - low.score < method.agreement.roleConflict - 1e-9) return [];
    return [{ margin, low: low.id, high: high.id }];
  });
}

/** The atoms of a round with their margins, index and conflicts; nothing where no figure may be broken down (method 3.R4 to R7). */
export function releasedAtoms(
  people: readonly Answers[],
  measured: Measured,
  partition: Partition,
): Pick<GroupsProfile, 'atoms' | 'conflicts'> & { readonly divided: readonly CellId[] } {
  const divided = measured.assessment.marginsOnly ? [] : dividedCells(measured, partition);
  const atoms = guarded(
    partition.atoms.map((id, i) =>
      atomMargins(
        people.filter((_, person) => partition.atomOf[person] === i),
        divided,
        id,
      ),
    ),
  );
  const isAnything = atoms.some(({ printed }) => figures.some((one) => printed[one] !== null));
  if (!isAnything) return { atoms: null, conflicts: [], divided: [] };
  return {
    atoms: atoms.map((atom) => atomProfile(atom, measured.k)),
    conflicts: conflictsOf(atoms),
    divided,
  };
}
