import { needSize, type StepGoal, stepGoals } from '@/lib/core/goals';
import type { Report } from '@/lib/core/report';
import { type CellId, stepIds } from '@/lib/core/types';
import { type FigureEntry, isStepGoal } from '@/lib/core/workbench';
import { formatDate, formatIndex } from '@/lib/i18n/format';
import { phaseText } from '@/lib/i18n/sentences-touchpoints';
import { nameOf, numberOf, prerequisiteNameOf, stepNumberOf } from '@/lib/i18n/terms';
import { type RecordRow, type RecordText, recordPart } from './record-page';
import type { Setting } from './setting';
import { palette, span, types } from './theme';

/** Figures and goals. */
export function figuresText(setting: Setting): RecordText {
  const { t } = setting;
  return {
    title: t('figures.pdf-title'),
    section: t('figures.page'),
    lead: [raisedCells(setting), lowerTargets(t, setting.report)].filter(Boolean).join(' '),
    rows: [...goalRows(setting), ...figureRows(setting)],
  };
}

function figureRows(setting: Setting): RecordRow[] {
  const { t, report } = setting;
  return recordPart(
    setting,
    t('figures.pdf-figures'),
    [
      t('figures.name'),
      t('figures.source'),
      t('figures.current'),
      t('figures.goal'),
      t('figures.verdict'),
    ],
    report.workbench.figure.map(({ id, body }) => ({
      key: id,
      columns: [
        { text: body.name, width: span(4), type: types.smallStrong },
        { text: originOf(setting, body), width: span(3) },
        { text: body.current ?? '–', width: span(1.5) },
        { text: body.goal ?? '–', width: span(1.5) },
        { text: verdictOf(setting, body), width: span(2) },
      ],
    })),
  );
}

const originOf = ({ t }: Setting, { source, phase }: FigureEntry) =>
  [source, phase && phaseText(t, phase)].filter(Boolean).join('\n') || '–';

const verdictOf = ({ t, report }: Setting, { verdict, checkedOn }: FigureEntry) =>
  [t(`figures.verdict-${verdict ?? 'open'}`), checkedOn && formatDate(report.locale, checkedOn)]
    .filter(Boolean)
    .join('\n');

function goalRows(setting: Setting): RecordRow[] {
  const { t, report } = setting;
  const goals = stepGoals(report);
  if (goals.every(({ isWished, relevance }) => !isWished && relevance === null)) return [];
  return recordPart(
    setting,
    t('figures.pdf-goals'),
    [
      t('figures.step'),
      t('figures.today'),
      t('figures.goal'),
      t('figures.relevance-short'),
      t('figures.need'),
    ],
    stepIds.map((id, index) => ({ key: id, columns: goalColumns(setting, goals[index]!) })),
  );
}

function goalColumns({ t, report }: Setting, { id, target, relevance, need }: StepGoal) {
  const known = report.profile.steps.find((step) => step.id === id);
  const value = formatIndex(known?.value ?? null, known?.bound);
  const size = need === null ? 'open' : needSize(need);
  return [
    {
      text: `${numberOf(id)} ${nameOf(report, id)}`,
      width: span(4),
      type: types.smallStrong,
    },
    { text: value, width: span(1.5) },
    { text: target === null ? '–' : String(Math.round(target)), width: span(1.5) },
    { text: relevanceWord(t, relevance), width: span(3) },
    {
      text: t(`figures.need-${size}`),
      width: span(2),
      ...(size === 'high' ? { type: types.smallStrong } : { color: palette.ink2 }),
    },
  ];
}

const relevanceWord = (t: Setting['t'], relevance: number | null) =>
  t(`figures.relevance-${Math.round(relevance ?? 0) as 0 | 1 | 2 | 3 | 4 | 5}`);

/** A target below that of the roadmap does not lower it (method 2.3). */
export function lowerTargets(t: Setting['t'], report: Report): string | null {
  const { roadmap } = report;
  const isLower = stepGoals(report).some(
    ({ isWished, target }) => isWished && target !== null && roadmap && target < roadmap.target,
  );
  return roadmap && isLower ? t('figures.goals-plan', { target: roadmap.target }) : null;
}

function raisedCells({ t, report }: Setting): string {
  const cells = report.workbench.goal.flatMap(({ id, body }) =>
    isStepGoal(id) || body.target === null
      ? []
      : [
          t('figures.pdf-cell', {
            prerequisite: prerequisiteNameOf(report, id as CellId),
            step: stepNumberOf(id as CellId),
            value: Math.round(body.target),
          }),
        ],
  );
  return cells.length === 0 ? '' : t('figures.pdf-cells', { cells: cells.join('; ') });
}
