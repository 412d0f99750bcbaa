import type { Report } from '@/lib/core/report';
import type { Because, ReportInitiative } from '@/lib/core/report-roadmap';
import { areLevel, weakestTied } from '@/lib/core/ties';
import { type CellId, type Locale, prerequisiteOf } from '@/lib/core/types';
import { formatIndex, formatList, formatNumber } from './format';
import type { Translate } from './messages';
import { midSentence, nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from './terms';

type Gap = Extract<Because, { fact: 'gap' }>;

/** The first two initiatives as a finding: "Zuerst Rückmeldungen sichten, dann Zielbild und Ziele." */
export function roadmapTitle(t: Translate, report: Report): string {
  const [first, second] = report.roadmap?.initiatives ?? [];
  if (!first) return t('roadmap.title-none');
  return second
    ? t('roadmap.title-two', {
        first: first.short,
        second: midSentence(report.locale, second.short),
      })
    : t('roadmap.title-one', { first: first.short });
}

/** Why this initiative is recommended here, one sentence per typed fact (method 2.5); gaps share one sentence. */
export function becauseSentences(
  t: Translate,
  report: Report,
  initiative: ReportInitiative,
): string[] {
  const gaps = initiative.because.filter((because) => because.fact === 'gap');
  const others = initiative.because
    .filter((because) => because.fact !== 'gap')
    .filter((because) => !isSaidByHandbrake(because, initiative));
  const targets = [...new Set(gaps.map(({ target }) => target))];
  return [
    ...targets.map((target) => {
      const parts = gapParts(
        t,
        report,
        gaps.filter((gap) => gap.target === target),
      );
      return t('roadmap.gaps', { gaps: parts.join(', '), target });
    }),
    ...others.map((because) => factSentence(t, report, initiative, because)),
  ].filter((sentence) => sentence !== null);
}

/** The weakest prerequisite needs no sentence of its own where its handbrake has one. */
const isSaidByHandbrake = (because: Because, initiative: ReportInitiative) =>
  because.fact === 'weakest_prerequisite' &&
  initiative.because.some(
    (other) => other.fact === 'handbrake' && other.prerequisite === because.prerequisite,
  );

/** "Kultur in Schritt 4: 32", "in Schritt 6: 30" */
const gapParts = (t: Translate, report: Report, gaps: readonly Gap[]) =>
  gaps.map(({ cell, score }, index) => {
    const bound = report.profile.cells.find(({ id }) => id === cell)?.bound;
    const values = { step: stepNumberOf(cell), value: formatIndex(score, bound) };
    const before = gaps[index - 1];
    const name = prerequisiteNameOf(report, cell);
    const lowered = midSentence(report.locale, name);
    return before && prerequisiteOf(before.cell) === prerequisiteOf(cell)
      ? t('roadmap.gap-same', values)
      : t('roadmap.gap', { ...values, prerequisite: index === 0 ? name : lowered });
  });

function factSentence(
  t: Translate,
  report: Report,
  { unlocks }: ReportInitiative,
  because: Exclude<Because, Gap>,
): string | null {
  switch (because.fact) {
    case 'handbrake':
      return t('roadmap.handbrake', {
        prerequisite: midSentence(report.locale, nameOf(report, because.prerequisite)),
        n: because.steps.length,
        steps: formatList(report.locale, because.steps.map(numberOf)),
      });
    case 'unlocks':
      return unlocks.length > 0
        ? t('roadmap.unlocks', { letters: formatList(report.locale, unlocks) })
        : null;
    case 'inventory':
      return blockSentence(t, report.texts.blocks[because.block], because.status);
    case 'outside_gap':
      return t('roadmap.outside-gap', { step: numberOf(because.step) });
    case 'blind_spot':
      return t('roadmap.blind-spot', {
        n: because.cells.length,
        cells: formatList(
          report.locale,
          because.cells.map((cell) => cellName(t, report, cell)),
        ),
      });
    case 'touchpoint':
      return t('roadmap.touchpoint', {
        tags: formatList(
          report.locale,
          because.tags.map((tag) => t('roadmap.tag', { tag })),
        ),
      });
    case 'weakest_prerequisite':
      if (areLevel(report.profile.prerequisites)) return null;
      return t('roadmap.weakest', {
        n: weakestTied(report.profile).length || 1,
        prerequisite: midSentence(report.locale, nameOf(report, because.prerequisite)),
      });
  }
}

function blockSentence(t: Translate, block: string | undefined, status: string): string | null {
  if (!block) return null;
  if (status === 'missing') return t('roadmap.block-missing', { block });
  return status === 'optimise' ? t('roadmap.block-optimise', { block }) : null;
}

/** "Gestaltungskönnen in Schritt 6" in the middle of a sentence. */
const cellName = (t: Translate, report: Report, cell: CellId) =>
  t('roadmap.blind-cell', {
    prerequisite: midSentence(report.locale, prerequisiteNameOf(report, cell)),
    step: stepNumberOf(cell),
  });

/** "groß", "mittel", "klein" */
export const leverWord = (t: Translate, { lever }: Pick<ReportInitiative, 'lever'>) =>
  t('roadmap.lever', { lever });

/** "robust" or "hängt von Annahmen ab" */
export const robustWord = (t: Translate, { robust }: Pick<ReportInitiative, 'robust'>) =>
  t('roadmap.robust', { robust: robust ? 'yes' : 'no' });

/** "5 Personentage", at most one decimal. */
export const effortText = (t: Translate, { effort }: Pick<ReportInitiative, 'effort'>) =>
  t('roadmap.effort', { n: Math.round(effort * 10) / 10 });

/** "2,4 PT" */
export const effortShort = (
  t: Translate,
  locale: Locale,
  { effort }: Pick<ReportInitiative, 'effort'>,
) => t('report.days-short', { n: formatNumber(locale, effort, 1) });

/** "Tag 0 bis 21" */
export const daysText = (
  t: Translate,
  { start, finish }: Pick<ReportInitiative, 'start' | 'finish'>,
) => t('roadmap.days', { start, finish });
