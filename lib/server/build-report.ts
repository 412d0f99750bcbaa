import { loadContent } from '@/lib/content/load';
import { assess } from '@/lib/core/assess';
import { atOnce } from '@/lib/core/at-once';
import { blindSpots } from '@/lib/core/blind-spots';
import { method } from '@/lib/core/constants';
import { dialogueCells } from '@/lib/core/dialogue';
import { planFlags } from '@/lib/core/plan-flags';
import { profileOf } from '@/lib/core/profile';
import { projectionOf } from '@/lib/core/projection';
import type { Report } from '@/lib/core/report';
import type { PlanOptions } from '@/lib/core/roadmap-context';
import { robustInParts } from '@/lib/core/roadmap-robust';
import type { Touchpoint } from '@/lib/core/touchpoints';
import type { Answers, CellId, Lap, Locale, Mode, OutsideAnswers } from '@/lib/core/types';
import { emptyWorkbench, type Workbench } from '@/lib/core/workbench';
import { workingPlan } from '@/lib/core/working-plan';
import { inLanguage, itemIdsOfLap, questionnaireVersion } from './questionnaire';
import { reportNotes } from './report-notes';
import { reportRoadmap } from './report-roadmap';
import { reportTexts } from './report-texts';

/** Everything a report is made of; the same for the app and the command line. */
export interface ReportInput {
  readonly mode: Mode;
  readonly lap: Lap;
  readonly people: readonly Answers[];
  readonly outside?: readonly OutsideAnswers[];
  readonly options?: Omit<PlanOptions, 'level' | 'flags'>;
  readonly touchpoints?: readonly Touchpoint[];
  /** In place of what the touchpoints tell the plan. */
  readonly touchpointTags?: readonly string[];
  /** What was recorded beside the answers. */
  readonly workbench?: Workbench;
  /** By item; only of a pit stop whose people may read each other's notes. */
  readonly notes?: Readonly<Record<string, string>>;
  readonly organisation: string | null;
  readonly date: string;
}

/** The one object that result page, roadmap page and PDF show. */
export const buildReport = (input: ReportInput, locale: Locale): Report =>
  atOnce(reportInParts(input, locale));

/** The same with pauses: planning ten times is too long for a server to do in one go. */
export function* reportInParts(input: ReportInput, locale: Locale): Generator<void, Report> {
  const { mode, lap, people } = input;
  const { assessment, plan } = planOf(input);
  yield;
  const robust = plan && (yield* robustInParts(assessment, plan.catalogue, plan.options));
  const profile = profileOf(assessment, { mode, lap, people, presentedItems: itemIdsOfLap(lap) });
  return {
    locale,
    organisation: input.organisation,
    date: input.date,
    model: method.model,
    questionnaire: questionnaireVersion(),
    itemCount: itemIdsOfLap(lap).length,
    profile,
    roadmap:
      plan &&
      robust &&
      reportRoadmap(
        plan,
        robust,
        projectionOf(assessment, plan.roadmap, plan.options.targets),
        profile,
        locale,
      ),
    dialogue: dialogueCells({}, blindSpots(assessment, mode)).map((cell) =>
      dialogueTask(cell, locale),
    ),
    workbench: input.workbench ?? emptyWorkbench,
    notes: reportNotes(input.notes ?? {}, lap, people[0] ?? {}, locale),
    texts: reportTexts(profile, locale),
  };
}

/** The assessment of what was answered, and the plan with people's decisions in it. */
export function planOf({ mode, lap, people, outside = [], ...input }: ReportInput) {
  const assessment = assess(people, mode, { outside, lap });
  const flags = planFlags(assessment, mode, input.touchpoints);
  const { touchpointTags = flags.touchpointTags } = input;
  const options = {
    ...input.options,
    capacity30: input.options?.capacity30 ?? method.roadmap.capacity30,
    flags: { ...flags, touchpointTags },
  };
  const { initiatives } = loadContent();
  const { workbench = emptyWorkbench, date } = input;
  return { assessment, plan: workingPlan(assessment, initiatives, options, workbench, date) };
}

function dialogueTask(cell: CellId, locale: Locale) {
  const { items, cells } = loadContent();
  const item = items.find(({ id }) => id === `${cell}.a`);
  const described = cells.find(({ id }) => id === cell);
  if (!item || !described) throw new Error(`no texts for ${cell}`);
  return { cell, stem: inLanguage(item.stem, locale), ask: inLanguage(described.ask, locale) };
}
