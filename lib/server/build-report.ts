import { loadContent } from '@/lib/content/load';
import { atOnce } from '@/lib/core/at-once';
import { method } from '@/lib/core/constants';
import { dialogueCells } from '@/lib/core/dialogue';
import { projectionOf } from '@/lib/core/projection';
import { withShownFacts } from '@/lib/core/release-facts';
import type { Profile, Report } from '@/lib/core/report';
import type { PlanOptions } from '@/lib/core/roadmap-context';
import { robustInParts } from '@/lib/core/roadmap-robust';
import type { Touchpoint } from '@/lib/core/touchpoints';
import type { Answers, CellId, Lap, Locale, Mode, OutsideAnswers } from '@/lib/core/types';
import { type AgreedCells, withAgreed } from '@/lib/core/with-agreed';
import { emptyWorkbench, type Workbench } from '@/lib/core/workbench';
import { workingPlan } from '@/lib/core/working-plan';
import { inLanguage, itemIdsOfLap, questionnaireVersion } from './questionnaire';
import { reportNotes } from './report-notes';
import { reportRoadmap } from './report-roadmap';
import { reportTexts } from './report-texts';
import { resultOf } from './result-of-input';

/** Everything a report is made of; the same for the app and the command line. */
export interface ReportInput {
  readonly mode: Mode;
  readonly lap: Lap;
  /** Raw answers; an anonymous round has none, only what was released of it. */
  readonly people?: readonly Answers[];
  readonly outside?: readonly OutsideAnswers[];
  /** What was released of a closed round: taken as it is instead of people and outside (method 3.R11). */
  readonly released?: Profile | undefined;
  /** In the order of the people: the group each chose (team), what each is called (table). */
  readonly groups?: readonly (string | null)[];
  readonly names?: readonly string[];
  /** Values agreed on in a talk, scores 0–4, and whether the plan rests on them or on the votes (method 1.9). */
  readonly agreed?: AgreedCells;
  readonly basis?: 'votes' | 'agreed';
  readonly options?: Omit<PlanOptions, 'level' | 'flags'>;
  readonly touchpoints?: readonly Touchpoint[];
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
  const { lap, people = [] } = input;
  const { profile, assessment, plan } = planOf(input);
  yield;
  const robust = plan && (yield* robustInParts(assessment, plan.catalogue, plan.options));
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
    ...(profile.mode === 'solo' ? {} : { basis: input.basis ?? 'votes' }),
    dialogue: dialogueOf(profile).map((cell) => dialogueTask(cell, locale)),
    workbench: input.workbench ?? emptyWorkbench,
    notes: reportNotes(input.notes ?? {}, lap, people[0] ?? {}, locale),
    texts: reportTexts(profile, locale),
  };
}

/** What may be shown, the assessment that plans start from, and the plan with people's decisions in it. */
export function planOf(input: ReportInput) {
  const { profile, assessment: voted, flags } = resultOf(input);
  const assessment = input.basis === 'agreed' ? withAgreed(voted, input.agreed ?? {}) : voted;
  const options = {
    ...input.options,
    capacity30: input.options?.capacity30 ?? method.roadmap.capacity30,
    flags,
  };
  const { initiatives } = loadContent();
  const { workbench = emptyWorkbench, date } = input;
  const planned = workingPlan(assessment, initiatives, options, workbench, date);
  const isReleased = profile.team !== undefined && assessment === voted;
  const plan =
    planned && isReleased
      ? { ...planned, roadmap: withShownFacts(planned.roadmap, profile) }
      : planned;
  return { profile, assessment, plan };
}

const dialogueOf = ({ team, table, blindSpots }: Profile) =>
  (team ?? table)?.dialogue ?? dialogueCells({}, blindSpots);

function dialogueTask(cell: CellId, locale: Locale) {
  const { items, cells } = loadContent();
  const item = items.find(({ id }) => id === `${cell}.a`);
  const described = cells.find(({ id }) => id === cell);
  if (!item || !described) throw new Error(`no texts for ${cell}`);
  return { cell, stem: inLanguage(item.stem, locale), ask: inLanguage(described.ask, locale) };
}
