import { agreementByCell } from './agreement';
import { needsQualityNote } from './careless';
import { cellsOf } from './contributors';
import { dialogueCells } from './dialogue';
import { findingOf, namedMargins } from './finding';
import { guardedCells } from './guarded-cells';
import { cellRanking } from './intraclass';
import { weakestPrerequisite } from './margins';
import { maturityOf } from './maturity';
import { printed } from './printed-value';
import { countBand, releasedDetail } from './release';
import { type Measured, measured } from './release-assess';
import { type Partition, partitionOf } from './release-atoms';
import { balancedReading } from './release-balanced';
import { blindCells, releasedCells } from './release-cells';
import { releasedAtoms } from './release-groups';
import type { ReleaseInput } from './release-input';
import { hardlyConcerning, releasedItems } from './release-items';
import {
  type PrintedMargins,
  prerequisiteProfiles,
  printedMargins,
  shownMargins,
  stepProfiles,
} from './release-margins';
import { unmeasured } from './release-nothing';
import { releasedOutside } from './release-outside';
import { releasedOrderGaps, releasedRange } from './release-range';
import { spreads, teamCells } from './release-spread';
import type { Profile } from './report';
import type { OutsideProfile, TeamProfile } from './team-profile';
import { marginsHide } from './thin-cells';
import type { CellId, PrerequisiteId, StepId } from './types';

/**
 * The one way from the answers of an anonymous round to anything that is shown: everything in the profile keeps R1 to R17 of method 3.1,
 * and screens, documents, exports and roadmap read nothing else. Names of findings rest on the printed numbers alone.
 */
export function releaseOf(given: ReleaseInput): Profile {
  const input = asPresented(given);
  const { k, people, lap } = input;
  if (people.length < k) return unmeasured(input);
  const round = measured(input, marginsHide);
  const { assessment } = round;
  const outside = releasedOutside(input.customers, round);
  const maturity = maturityOf(assessment, outside?.confirms ?? false);
  const shown = printedMargins(assessment, round.behind);
  const blind = blindCells(input, round);
  const guarded = guardedCells(round, shown);
  return {
    mode: 'team',
    lap,
    people: countBand(people.length, k)!,
    ...overall(round, maturity),
    ...named(round, shown, maturity.level),
    cells: releasedCells(guarded, blind),
    orderGaps: releasedOrderGaps(round, shown),
    blindSpots: blind,
    openItems: [],
    team: teamProfile(input, round, guarded, blind, outside),
  };
}

/** Only what was asked counts: an answer to anything else would be part of a cell without being part of what is audited. */
function asPresented(input: ReleaseInput): ReleaseInput {
  const presented = new Set(input.presentedItems);
  const people = input.people.map((person) => {
    const given = Object.entries(person.answers).filter(([item]) => presented.has(item));
    return { ...person, answers: Object.fromEntries(given) };
  });
  return { ...input, people };
}

function overall(
  { assessment, tally }: Measured,
  { level, ungated, gates }: ReturnType<typeof maturityOf>,
): Pick<Profile, 'index' | 'bound' | 'level' | 'range'> {
  const index = assessment.eff === null ? null : printed(assessment.eff, tally.n);
  const reached =
    level === null || ungated === null
      ? null
      : { level, ungated, gates: gates.filter((gate) => gate !== 'coverage') };
  return {
    index: index?.value ?? null,
    ...(index?.bound ? { bound: index.bound } : {}),
    level: reached,
    range: releasedRange(assessment),
  };
}

/** Everything that names a margin, from the printed values: it can neither contradict them nor say more. */
function named(
  { assessment, used }: Measured,
  shown: PrintedMargins,
  level: ReturnType<typeof maturityOf>['level'],
): Pick<Profile, 'finding' | 'steps' | 'prerequisites' | 'strengths' | 'brakes'> {
  const scores = shownMargins(shown);
  const finding = findingOf(scores, level);
  const { strengths, brakes } = namedMargins(scores, level);
  const bottlenecks = finding.kind === 'bottleneck' ? finding.steps : [];
  // In the small-team fallback no count may say which cells are thin.
  const known = (line: PrerequisiteId | StepId) => {
    const score = line in scores.P ? scores.P[line as PrerequisiteId] : scores.E[line as StepId];
    if (assessment.marginsOnly) return score === null ? 0 : cellsOf(line).length;
    return cellsOf(line).filter((cell) => used.includes(cell)).length;
  };
  const withBound = (margin: (typeof strengths)[number]) => {
    const { bound } = { ...shown.P, ...shown.E }[margin.id] ?? {};
    return { ...margin, ...(bound ? { bound } : {}) };
  };
  return {
    finding,
    steps: stepProfiles(assessment, shown, bottlenecks, known),
    prerequisites: prerequisiteProfiles(assessment, shown, weakestPrerequisite(scores.P), known),
    strengths: strengths.map(withBound),
    brakes: brakes.map(withBound),
  };
}

function teamProfile(
  input: ReleaseInput,
  round: Measured,
  guarded: Measured,
  blind: readonly CellId[],
  outside: OutsideProfile | null,
): TeamProfile {
  const { people, k } = input;
  const { marginsOnly } = guarded.assessment;
  const { tally } = round;
  const partition =
    input.breakdown &&
    partitionOf(
      people.map(({ group }) => group),
      input.breakdown.groups,
      k,
    );
  const divided =
    partition &&
    releasedAtoms(
      people.map(({ answers }) => answers),
      round,
      partition,
    );
  const { items, spread, freeText } = releasedDetail(people.length, k);
  const ranking = cellRanking(tally);
  return {
    k,
    marginsOnly,
    shows: { items: items && !marginsOnly, spread, comments: freeText },
    ...spreads(round),
    cells: teamCells(guarded),
    items: releasedItems(input, guarded, atomIn(partition, divided?.divided ?? [])),
    hardlyConcerned: hardlyConcerning(input, k),
    mayNameCells: !marginsOnly && ranking !== null && ranking.raters >= k && ranking.mayNameCells,
    dialogue: dialogueCells(shownAgreement(guarded), blind),
    groups: input.breakdown && {
      ...input.breakdown,
      atoms: divided?.atoms ?? null,
      conflicts: divided?.conflicts ?? [],
    },
    balanced: balancedReading(input, round, partition, divided?.atoms ?? null, outside),
    hasQualityNote: needsQualityNote(
      people.filter(({ isCareless }) => isCareless).length,
      people.length,
      k,
    ),
    comments: freeText ? written(input.comments) : {},
    outside,
  };
}

const atomIn =
  (partition: Partition | null, divided: readonly CellId[]) => (person: number, cell: CellId) =>
    partition && divided.includes(cell) ? partition.atomOf[person]! : 0;

/** The agreement of the cells that are shown; the others say nothing, also not that people disagree. */
const shownAgreement = ({ assessment, tally }: Measured) =>
  Object.fromEntries(
    Object.entries(agreementByCell(tally)).filter(
      ([cell]) => assessment.cells[cell as CellId].score !== null,
    ),
  );

const written = (comments: ReleaseInput['comments']) =>
  Object.fromEntries(Object.entries(comments).filter(([, texts]) => texts.length > 0));
