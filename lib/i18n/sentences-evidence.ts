import type { CellProfile, Report } from '@/lib/core/report';
import { areLevel, isTied, printedMarginsOf } from '@/lib/core/ties';
import { type CellId, type StepId, stepOf } from '@/lib/core/types';
import { formatIndex, formatList, formatSigned, formatSteps } from './format';
import type { Translate } from './messages';
import { rankedSteps, shownValue } from './sentences';
import { isDisputed, marginSpread, mayNameCells, spreadOf } from './sentences-team';
import { midSentence, nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from './terms';

/** One fact in figures: a numeral, what it is, and what it says. */
export interface Evidence {
  readonly figure: string;
  readonly title: string;
  readonly text: string;
}

/** "Woran man den Engpass erkennt": up to four facts of this result; none without a value. */
export function evidence(t: Translate, report: Report): Evidence[] {
  if (report.profile.index === null) return [];
  return [
    lowestSteps(t, report),
    orderGap(t, report),
    lowestCell(t, report),
    agreement(t, report),
    brakedBottleneck(t, report),
    strength(t, report),
  ]
    .filter((fact) => fact !== null)
    .slice(0, 4);
}

const bottleneckOf = (report: Report): readonly StepId[] =>
  report.profile.finding.kind === 'bottleneck' ? report.profile.finding.steps : [];

function lowestSteps(t: Translate, report: Report): Evidence | null {
  const ranked = rankedSteps(report);
  const [first, second, third] = ranked;
  const named = bottleneckOf(report);
  if (!first || !second || !third || report.profile.finding.kind === 'top-level') return null;
  const figure = shownValue(first);
  if (named.length === 0) {
    const close = ranked.filter((step) => step.value < third.value || isTied(step, third));
    return { figure, ...closeSteps(t, report, close) };
  }
  const next = named.length === 1 ? second : third;
  const above = t('result.evidence-next', {
    n: ranked.filter((step) => isTied(step, next)).length,
    name: nameOf(report, next.id),
    value: shownValue(next),
  });
  if (named.length === 1) return { figure, title: t('result.evidence-lowest'), text: above };
  const pair = { first: numberOf(first.id), second: numberOf(second.id) };
  return {
    figure,
    title: t('result.evidence-lowest-two'),
    text: `${t('result.evidence-lowest-two-text', {
      ...pair,
      value: shownValue(first),
      other: shownValue(second),
    })} ${above}`,
  };
}

/** The lowest steps and all that tie with the third of them. */
function closeSteps(t: Translate, report: Report, close: ReturnType<typeof rankedSteps>) {
  const [first] = close;
  const steps = formatList(
    report.locale,
    close.map(({ id }) => numberOf(id)),
  );
  if (first && areLevel(close)) {
    const level = { n: close.length, steps, value: shownValue(first) };
    return {
      title: t('result.evidence-level', level),
      text: t('result.evidence-level-text', level),
    };
  }
  const values = formatList(report.locale, close.map(shownValue));
  return {
    title: t('result.evidence-close'),
    text: t('result.evidence-close-text', { steps, values }),
  };
}

/** The widest gap over a bottleneck step; without a bottleneck the widest of all. */
function orderGap(t: Translate, report: Report): Evidence | null {
  const named = bottleneckOf(report);
  const [gap] = report.profile.orderGaps
    .filter(({ behind }) => named.length === 0 || named.includes(behind))
    .sort((a, b) => b.points - a.points);
  if (!gap) return null;
  const isBraked = report.profile.steps.some(
    ({ id, brakedBy }) => brakedBy !== null && (id === gap.step || id === gap.behind),
  );
  return {
    figure: formatSigned(report.locale, gap.points),
    title: t('result.evidence-order'),
    text: t('result.evidence-order-text', {
      raw: isBraked ? 'yes' : 'no',
      step: numberOf(gap.step),
      behind: numberOf(gap.behind),
      points: gap.points,
    }),
  };
}

type Known = CellProfile & { readonly value: number };

const knownCells = (report: Report) =>
  report.profile.cells.filter((cell): cell is Known => cell.value !== null);

/** The lowest cell of the bottleneck's column; without a bottleneck the lowest of all. */
function lowestCellOf(report: Report): Known | undefined {
  const named = bottleneckOf(report);
  const [lowest] = knownCells(report)
    .filter(({ id }) => named.length === 0 || named.includes(stepOf(id)))
    .sort((a, b) => a.value - b.value);
  return lowest;
}

function lowestCell(t: Translate, report: Report): Evidence | null {
  if (!mayNameCells(report.profile)) return null;
  const known = knownCells(report);
  const lowest = lowestCellOf(report);
  const finding = lowest && report.texts.cells[lowest.id].finding;
  if (!finding || areLevel(known)) return null;
  const rank = t('result.evidence-cell-text', { rank: rankOf(lowest, known), n: known.length });
  return {
    figure: shownValue(lowest),
    title: cellTitle(t, report, lowest.id),
    text: isDisputed(report.profile, lowest.id) ? rank : `${rank} ${finding}`,
  };
}

/** Whether a cell is the only lowest of all, of its step, or one of several. */
function rankOf(lowest: Known, known: readonly Known[]) {
  const isLower = known.some(({ value }) => value < lowest.value);
  const among = isLower ? known.filter(({ id }) => stepOf(id) === stepOf(lowest.id)) : known;
  const isAlone = among.filter((cell) => isTied(cell, lowest)).length === 1;
  if (isLower) return isAlone ? 'column' : 'joint-column';
  return isAlone ? 'lowest' : 'joint';
}

/** How much people agree about the lowest field where it may be named, else about the bottleneck. */
function agreement(t: Translate, report: Report): Evidence | null {
  const [step] = bottleneckOf(report);
  const isNamed = mayNameCells(report.profile) && !areLevel(knownCells(report));
  const lowest = isNamed ? lowestCellOf(report) : undefined;
  const ofCell = lowest && spreadOf(report.profile, lowest.id);
  const spread = ofCell ?? (step ? marginSpread(report.profile, step) : null);
  if (!spread) return null;
  const where = ofCell
    ? t('team.where-cell', {
        prerequisite: midSentence(report.locale, prerequisiteNameOf(report, lowest.id)),
        step: stepNumberOf(lowest.id),
      })
    : t('team.where-step', { step: numberOf(step!) });
  if (spread.ad === 0)
    return {
      figure: t('team.class-figure', { class: spread.class }),
      title: t('team.evidence-one'),
      text: t('team.evidence-one-text', { where }),
    };
  const text =
    spread.ad === null
      ? t('team.evidence-spread-text', { class: spread.class, where })
      : t('team.evidence-apart', { where, ad: formatSteps(report.locale, spread.ad) });
  return {
    figure: t('team.class-figure', { class: spread.class }),
    title: t('team.evidence-spread', { class: spread.class }),
    text,
  };
}

/** "Gestaltungskönnen in Schritt 4." */
export const cellTitle = (t: Translate, report: Report, cell: CellId) =>
  t('result.evidence-cell', {
    prerequisite: prerequisiteNameOf(report, cell),
    step: stepNumberOf(cell),
  });

function brakedBottleneck(t: Translate, report: Report): Evidence | null {
  const step = report.profile.steps.find(({ isBottleneck, brakedBy }) => isBottleneck && brakedBy);
  const brake = report.profile.prerequisites.find(({ id }) => id === step?.brakedBy);
  if (!step || !brake || step.raw === null || step.value === null || brake.value === null)
    return null;
  return {
    figure: shownValue(brake),
    title: t('result.evidence-brake', {
      prerequisite: nameOf(report, brake.id),
      step: numberOf(step.id),
    }),
    text: t('result.evidence-brake-text', {
      raw: formatIndex(step.raw, step.rawBound),
      value: shownValue(brake),
      cap: shownValue(step),
    }),
  };
}

function strength(t: Translate, report: Report): Evidence | null {
  const [best] = report.profile.strengths;
  const all = printedMarginsOf(report.profile);
  if (!best || areLevel(all)) return null;
  return {
    figure: shownValue(best),
    title: t('result.evidence-strength', {
      name: midSentence(report.locale, nameOf(report, best.id)),
    }),
    text: t('result.evidence-strength-text', {
      n: all.filter((one) => isTied(one, best)).length,
    }),
  };
}
