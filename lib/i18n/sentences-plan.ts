import { dayAfter } from '@/lib/core/iso-days';
import type { PlanConflict } from '@/lib/core/planned';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import type { CellId, StepId } from '@/lib/core/types';
import { isStepGoal } from '@/lib/core/workbench';
import type { MoveCause, PlanMove } from '@/lib/core/working-plan-moves';
import { formatDate, formatList } from './format';
import type { Translate } from './messages';
import { talkPlace } from './sentences-talk';
import { numberOf, prerequisiteNameOf, stepNumberOf } from './terms';

const titleIn = (roadmap: ReportRoadmap | null, id: string): string => {
  const lists = roadmap
    ? [roadmap.initiatives, roadmap.done, roadmap.backlog, roadmap.declined, roadmap.postponed]
    : [];
  return lists.flat().find((one) => one.id === id)?.title ?? id;
};

/** What does not fit together, in one sentence. */
export function conflictSentence(t: Translate, report: Report, conflict: PlanConflict): string {
  const { roadmap, locale } = report;
  const day = (days: number) =>
    formatDate(locale, dayAfter(roadmap?.startsOn ?? report.date, days));
  if (conflict.kind === 'over-capacity')
    return t('plan.conflict-over-capacity', {
      from: day(conflict.from),
      to: day(conflict.to),
      titles: formatList(
        locale,
        conflict.ids.map((id) => titleIn(roadmap, id)),
      ),
    });
  const title = titleIn(roadmap, conflict.id);
  switch (conflict.kind) {
    case 'before-required':
    case 'requires-unplanned': {
      const required = titleIn(roadmap, conflict.required);
      return conflict.kind === 'before-required'
        ? t('plan.conflict-before-required', { title, required, day: day(conflict.finish) })
        : t('plan.conflict-requires-unplanned', { title, required });
    }
    case 'due-too-early':
      return t('plan.conflict-due-too-early', { title, day: day(conflict.finish) });
    case 'due-before-start':
      return t('plan.conflict-due-before-start', {
        title,
        due: day(conflict.due),
        start: day(conflict.start),
      });
    case 'running-before-start':
    case 'done-before-start':
      return t(`plan.conflict-${conflict.kind}`, { title, day: day(conflict.start) });
    case 'beyond-year':
      return t('plan.conflict-beyond-year', { title, day: day(conflict.finish) });
    case 'overdue':
      return t('plan.conflict-overdue', { title });
    case 'start-passed':
      return t('plan.conflict-start-passed', { title });
  }
}

/** "Durch die Entscheidung zu „…“ verschiebt sich:" */
export function causeSentence(t: Translate, report: Report, cause: MoveCause, id: string | null) {
  switch (cause) {
    case 'capacity':
    case 'touchpoints':
    case 'basis':
    case 'plan-start':
      return t(`plan.moved-${cause}`);
    case 'target':
      return isStepGoal(id ?? '')
        ? t('plan.moved-target', { step: numberOf(id as StepId) })
        : t('plan.moved-target-cell', {
            prerequisite: prerequisiteNameOf(report, id as CellId),
            step: stepNumberOf(id as CellId),
          });
    case 'agreed':
      return t('plan.moved-agreed', { place: talkPlace(t, report, id as CellId) });
    case 'inventory':
      return t('plan.moved-inventory', { block: report.texts.blocks[id ?? ''] ?? id ?? '' });
    default:
      return t(`plan.moved-${cause}`, { title: titleIn(report.roadmap, id ?? '') });
  }
}

/** One initiative that entered, left or finishes on another day. */
export function moveSentence(t: Translate, report: Report, { id, from, to }: PlanMove): string {
  const title = titleIn(report.roadmap, id);
  const day = (iso: string) => formatDate(report.locale, iso);
  if (to === null) return t('plan.moved-left', { title });
  if (from === null) return t('plan.moved-entered', { title, day: day(to.finishesOn) });
  return t('plan.moved-later', { title, from: day(from.finishesOn), to: day(to.finishesOn) });
}
