import type { PrerequisiteProfile, Report, StepProfile } from '@/lib/core/report';
import type { Bound } from '@/lib/core/team-profile';
import { isTied, weakestTied } from '@/lib/core/ties';
import type { StepId } from '@/lib/core/types';
import { formatIndex, formatList } from './format';
import type { Translate } from './messages';
import { midNamesOf, midSentence, nameOf, numberOf } from './terms';

/** "Schritt 4 hält Sie auf." */
export function findingTitle(t: Translate, report: Report): string {
  const { finding } = report.profile;
  switch (finding.kind) {
    case 'bottleneck':
      return t('result.finding-steps', {
        n: finding.steps.length,
        steps: formatList(report.locale, finding.steps.map(numberOf)),
      });
    case 'no-single-step':
      return t('result.finding-none');
    case 'top-level':
      return t('result.finding-top');
    case 'not-measurable':
      return t('result.finding-open');
  }
}

/** What stands under the finding: the handbrake if one is on, else what the finding rests on. */
export function findingLead(t: Translate, report: Report): string {
  const { finding } = report.profile;
  switch (finding.kind) {
    case 'bottleneck':
      return handbrakeSentence(t, report, 'and') ?? bottleneckLead(t, report, finding.steps);
    case 'no-single-step':
      return noneLead(t, report, finding.weakest);
    case 'top-level':
      return join(roomLead(t, report), handbrakeSentence(t, report));
    case 'not-measurable':
      return report.profile.mode === 'solo' ? t('result.lead-open') : t('team.open-lead');
  }
}

/** "Eine Handbremse ist angezogen: …" for everything that is held back; `null` if nothing is. */
export function handbrakeSentence(
  t: Translate,
  report: Report,
  opening: 'and' | 'plain' = 'plain',
) {
  const clauses = report.profile.prerequisites
    .flatMap((prerequisite) => brakesOf(report, prerequisite))
    .map(({ id, value, cap, steps }) => ({
      prerequisite: midSentence(report.locale, nameOf(report, id)),
      value,
      cap,
      steps: stepsPhrase(t, report, steps),
    }));
  const [only] = clauses;
  if (!only) return null;
  if (clauses.length === 1) return t('result.brake-first', { opening, ...only });
  const sentences = clauses.map((clause) => t('result.brake-clause', clause));
  return t('result.brakes-first', { opening, clauses: formatList(report.locale, sentences) });
}

/** "Stufe 3: Aufgebaut"; `null` without a level. */
export function levelTitle(t: Translate, report: Report): string | null {
  const level = report.profile.level?.level;
  return level ? t('result.level', { level, name: report.texts.levels[level].name }) : null;
}

/** "Vereinbart und in Teilen gelebt." */
export function levelMeaning(report: Report): string | null {
  const level = report.profile.level?.level;
  return level ? report.texts.levels[level].meaning : null;
}

/** How sure the level is, and where the index may lie: "Richtwert, eine Sicht." and "Spanne 15 bis 65 von 100." */
export function rangeSentence(t: Translate, report: Report): { sure: string; ends: string } | null {
  const { range, level, mode } = report.profile;
  if (!range || !level) return null;
  const [low, high] = range.levels;
  const nearest = Math.min(high, Math.max(low, level.ungated));
  const place = low < nearest && nearest < high ? 'inside' : 'end';
  const between = t('result.range-between', { low, high, level: nearest, place });
  const certain = range.sure ? t('result.range-sure', { level: nearest }) : between;
  return {
    sure: mode === 'solo' ? t('result.range-solo') : certain,
    ends: t('result.range-ends', { low: range.low, high: range.high }),
  };
}

/** Why the level is lower than the index says, one sentence per gate (method 1.6). */
export function gateSentences(t: Translate, report: Report): string[] {
  const weakest = report.profile.prerequisites.find((prerequisite) => prerequisite.isWeakest);
  return (report.profile.level?.gates ?? []).map((gate) =>
    gate === 'weakest_prerequisite'
      ? t('result.gate-weakest', { prerequisite: weakest ? nameOf(report, weakest.id) : '' })
      : t('result.gate-outside'),
  );
}

/** "Schritt 3", "die Schritte 3 und 5" in the middle of a sentence. */
const stepsPhrase = (t: Translate, report: Report, steps: readonly StepId[]) =>
  t('result.steps', { n: steps.length, steps: formatList(report.locale, steps.map(numberOf)) });

/** What one prerequisite holds back, by the value it holds it at. */
function brakesOf(report: Report, { id, value, bound }: PrerequisiteProfile) {
  const braked = report.profile.steps.filter((step) => step.brakedBy === id);
  return [...new Set(braked.map(shownValue))].map((cap) => ({
    id,
    value: formatIndex(value, bound),
    cap,
    steps: braked.filter((step) => shownValue(step) === cap).map((step) => step.id),
  }));
}

function bottleneckLead(t: Translate, report: Report, ids: readonly StepId[]) {
  const ranked = rankedSteps(report);
  const [first, second] = ids.map((id) => report.profile.steps.find((step) => step.id === id));
  const next = ranked.find((step) => !ids.includes(step.id));
  if (!first) return '';
  const subject = { name: nameOf(report, first.id), value: shownValue(first) };
  return second
    ? t('result.lead-two', {
        ...subject,
        other: nameOf(report, second.id),
        next: shownValue(second),
      })
    : t('result.lead-one', { ...subject, next: next ? shownValue(next) : formatIndex(null) });
}

/** The weakest prerequisite, unless its own handbrake names it anyway. */
function noneLead(t: Translate, report: Report, weakest: PrerequisiteProfile['id']) {
  const handbrake = handbrakeSentence(t, report);
  const isNamed = report.profile.steps.some(({ brakedBy }) => brakedBy === weakest);
  return isNamed && handbrake ? handbrake : join(weakestLead(t, report, weakest), handbrake);
}

function weakestLead(t: Translate, report: Report, id: PrerequisiteProfile['id']) {
  const { profile } = report;
  const known = profile.prerequisites.find((prerequisite) => prerequisite.id === id);
  const tied = weakestTied(profile);
  const named = tied.length > 0 ? tied.map((one) => one.id) : [id];
  return t('result.lead-weakest', {
    n: named.length,
    names: midNamesOf(report, named),
    value: formatIndex(known?.value ?? null, known?.bound),
  });
}

function roomLead(t: Translate, report: Report) {
  const ranked = rankedSteps(report);
  const [lowest] = ranked;
  if (!lowest) return '';
  const { id } = lowest;
  const value = shownValue(lowest);
  const tied = ranked.filter((step) => isTied(step, lowest));
  if (tied.length > 1) {
    const steps = formatList(report.locale, tied.map((step) => numberOf(step.id)).toSorted());
    return t('result.lead-top-ties', { n: tied.length, steps, value });
  }
  return t('result.lead-top', { step: numberOf(id), name: nameOf(report, id), value });
}

/** A value as it may be printed. */
export const shownValue = ({
  value,
  bound,
}: {
  readonly value: number | null;
  readonly bound?: Bound | undefined;
}) => formatIndex(value, bound);

/** The steps that have a value, lowest first. */
export const rankedSteps = (report: Report) =>
  report.profile.steps
    .filter((step): step is StepProfile & { readonly value: number } => step.value !== null)
    .sort((a, b) => a.value - b.value);

const join = (...sentences: (string | null)[]) => sentences.filter(Boolean).join(' ');
