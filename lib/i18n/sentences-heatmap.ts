import { method } from '@/lib/core/constants';
import { focusCell, heatmapPattern } from '@/lib/core/heatmap-pattern';
import type { CellProfile, Profile, Report } from '@/lib/core/report';
import { isTied } from '@/lib/core/ties';
import { type CellId, cellOf, prerequisiteOf, stepOf } from '@/lib/core/types';
import { formatList } from './format';
import type { Translate } from './messages';
import { shownValue } from './sentences';
import { disputeWord, mayNameCells, spreadOf } from './sentences-team';
import {
  midNamesOf,
  midSentence,
  nameOf,
  namesOf,
  numberOf,
  prerequisiteNameOf,
  stepNumberOf,
} from './terms';

/** A field below this index is called weak. */
const limit = method.screen.bandMiddleFrom;

/** The pattern as a finding: "Gestaltungskönnen fehlt in Schritt 4 am meisten." */
export function heatmapTitle(t: Translate, report: Report): string {
  if (report.profile.team?.marginsOnly) return t('team.pattern-margins');
  const pattern = heatmapPattern(report.profile, mayNameCells(report.profile));
  switch (pattern.kind) {
    case 'crossing':
      return t('heatmap.pattern-crossing', {
        prerequisite: nameOf(report, pattern.prerequisite),
        step: numberOf(pattern.step),
      });
    case 'weak-steps': {
      const steps = formatList(report.locale, pattern.steps.map(numberOf));
      return t('heatmap.pattern-weak-steps', { n: pattern.steps.length, steps });
    }
    case 'weak-prerequisites':
      return t('heatmap.pattern-weak-prerequisites', {
        n: pattern.prerequisites.length,
        names: namesOf(report, pattern.prerequisites),
      });
    case 'mostly-step':
      return t('heatmap.pattern-mostly-step', { step: numberOf(pattern.step) });
    case 'mostly-prerequisite':
      return t('heatmap.pattern-mostly-prerequisite', {
        prerequisite: midSentence(report.locale, nameOf(report, pattern.prerequisite)),
      });
    case 'scattered':
      return t('heatmap.pattern-scattered', { low: pattern.low, known: pattern.known });
    case 'none-low':
      return t('heatmap.pattern-none-low', { limit });
    case 'all-low':
      return t('heatmap.pattern-all-low', { known: pattern.known, limit });
    case 'unknown':
      return t('heatmap.pattern-unknown', { known: pattern.known });
  }
}

/** What the picture is made of, and what "weak" means; of a team whose fields are too thin, why none is shown. */
export const heatmapLead = (t: Translate, { profile }: Report) =>
  profile.team?.marginsOnly ? t('team.margins-only') : t('heatmap.lead', { limit });

/** Where to look first: the lowest field, or, where single fields may not be named, the one to talk about. */
export function focusOf(profile: Profile): CellProfile | null {
  if (mayNameCells(profile)) return focusCell(profile);
  return profile.cells.find(({ id }) => id === profile.team?.dialogue[0]) ?? null;
}

/** The words in a field: "blinder Fleck", "gespalten", "uneinig", "offen". */
export function cellFlags(
  t: Translate,
  report: Report,
  { id, isBlindSpot }: CellProfile,
): string[] {
  const isOpen = report.profile.openItems.some((item) => cellOf(item) === id);
  return [
    isBlindSpot && t('heatmap.blind'),
    disputeWord(t, report, id),
    !isBlindSpot && isOpen && t('heatmap.open'),
  ].filter((word) => typeof word === 'string');
}

/** Something to see in the heat map: a statement and its figures. */
export interface Observation {
  readonly title: string;
  readonly text: string;
}

/** Three things to see: the lowest step, the strongest prerequisite, and what is unknown, braked or best. */
export function observations(t: Translate, report: Report): Observation[] {
  if (report.profile.index === null) return [];
  return [
    lowestSteps(t, report),
    highestPrerequisites(t, report),
    disputedCells(t, report) ??
      blindSpots(t, report) ??
      brakedSteps(t, report) ??
      highestCells(t, report),
  ].filter((observation) => observation !== null);
}

/** "Kultur, Schritt 4:" before a value. */
export const cellName = (t: Translate, report: Report, cell: CellId) =>
  t('heatmap.cell-name', {
    prerequisite: prerequisiteNameOf(report, cell),
    step: stepNumberOf(cell),
  });

/** "Kultur in Schritt 4" */
export const fieldTitle = (t: Translate, report: Report, cell: CellId) =>
  t('heatmap.cell-title', {
    prerequisite: prerequisiteNameOf(report, cell),
    step: stepNumberOf(cell),
  });

type Valued<T> = T & { readonly value: number };

const valued = <T extends { readonly value: number | null }>(parts: readonly T[]) =>
  parts.filter((part): part is Valued<T> => part.value !== null);

const extreme = <T extends { readonly value: number }>(
  parts: readonly T[],
  pick: (...values: number[]) => number,
) => parts.filter(({ value }) => value === pick(...parts.map((part) => part.value)));

function lowestSteps(t: Translate, report: Report): Observation | null {
  const unbraked = report.profile.steps.map(({ id, raw: value, rawBound: bound }) => ({
    id,
    value,
    bound,
  }));
  const lowest = extreme(valued(unbraked), Math.min);
  const [first] = lowest;
  if (!first) return null;
  const title = t('heatmap.seen-low', {
    n: lowest.length,
    steps: formatList(
      report.locale,
      lowest.map(({ id }) => numberOf(id)),
    ),
  });
  const own = valued(report.profile.cells).filter(({ id }) => stepOf(id) === first.id);
  const [best, worst] = [extreme(own, Math.max), extreme(own, Math.min)];
  const [[high], [low]] = [best, worst];
  const value = shownValue(first);
  const isNamed = mayNameCells(report.profile) && lowest.length === 1;
  if (!isNamed || !high || !low || isTied(high, low))
    return { title, text: t('heatmap.seen-low-flat', { value }) };
  const rowsOf = (cells: readonly CellProfile[]) => cells.map(({ id }) => prerequisiteOf(id));
  const text = t('heatmap.seen-low-one', {
    value,
    most: best.length,
    best: midNamesOf(report, rowsOf(best)),
    high: shownValue(high),
    least: worst.length,
    worst: midNamesOf(report, rowsOf(worst)),
    low: shownValue(low),
  });
  return { title, text };
}

function highestPrerequisites(t: Translate, report: Report): Observation | null {
  const all = valued(report.profile.prerequisites);
  const highest = extreme(all, Math.max);
  const [first] = highest;
  if (!first) return null;
  const value = shownValue(first);
  if (highest.length === all.length && all.length > 1)
    return { title: t('heatmap.seen-level'), text: t('heatmap.seen-level-text', { value }) };
  const n = highest.length;
  const names = namesOf(
    report,
    highest.map(({ id }) => id),
  );
  return {
    title: t('heatmap.seen-high', { n, names }),
    text: t('heatmap.seen-high-text', { n, value }),
  };
}

function disputedCells(t: Translate, report: Report): Observation | null {
  const { profile } = report;
  const disputed = profile.cells.filter(({ id }) => spreadOf(profile, id)?.class === 'disagree');
  if (disputed.length === 0) return null;
  const split = disputed.filter(({ id }) => spreadOf(profile, id)?.isPolarised).length;
  const isAll = split === disputed.length;
  return {
    title: t('team.seen-disputed', { n: disputed.length, all: isAll ? 'yes' : 'no' }),
    text: t('team.seen-disputed-text', { split: isAll ? 0 : split }),
  };
}

function blindSpots(t: Translate, report: Report): Observation | null {
  const { blindSpots: cells } = report.profile;
  if (cells.length === 0) return null;
  const text =
    cells.length > 2
      ? t('heatmap.seen-blind-many')
      : t('heatmap.seen-blind-text', { cells: cellsOf(t, report, cells) });
  return { title: t('heatmap.seen-blind', { n: cells.length }), text };
}

function brakedSteps(t: Translate, report: Report): Observation | null {
  const braked = report.profile.steps.filter(({ brakedBy }) => brakedBy !== null);
  const [first] = braked;
  if (!first) return null;
  const n = braked.length;
  const steps = formatList(
    report.locale,
    braked.map(({ id }) => numberOf(id)),
  );
  const brakes = report.profile.prerequisites.filter((one) => one.brakes.length > 0);
  const names = midNamesOf(
    report,
    brakes.map(({ id }) => id),
  );
  return {
    title: t('heatmap.seen-brake', { n, steps }),
    text: t('heatmap.seen-brake-text', { n, names, brakes: brakes.length }),
  };
}

function highestCells(t: Translate, report: Report): Observation | null {
  if (!mayNameCells(report.profile)) return null;
  const highest = extreme(valued(report.profile.cells), Math.max);
  const [first] = highest;
  if (!first) return null;
  const n = highest.length;
  if (n > 2) {
    const text = t('heatmap.seen-best-text', { n, value: shownValue(first) });
    return { title: t('heatmap.seen-best-many', { n }), text };
  }
  const text = `${cellsOf(
    t,
    report,
    highest.map(({ id }) => id),
  )}.`;
  return { title: t('heatmap.seen-best', { value: shownValue(first) }), text };
}

const cellsOf = (t: Translate, report: Report, cells: readonly CellId[]) =>
  formatList(
    report.locale,
    cells.map((cell, index) => {
      const name = prerequisiteNameOf(report, cell);
      const prerequisite = index === 0 ? name : midSentence(report.locale, name);
      return t('heatmap.cell-title', { prerequisite, step: stepNumberOf(cell) });
    }),
  );
