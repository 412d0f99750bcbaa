import { loadContent } from '@/lib/content/load';
import { atOnce } from '@/lib/core/at-once';
import { method } from '@/lib/core/constants';
import { dialogueCells } from '@/lib/core/dialogue';
import { projectionOf } from '@/lib/core/projection';
import { withShownFacts } from '@/lib/core/release-facts';
import type { Profile, Report } from '@/lib/core/report';
import { robustInParts } from '@/lib/core/roadmap-robust';
import type { Locale } from '@/lib/core/types';
import { withAgreed } from '@/lib/core/with-agreed';
import { emptyWorkbench } from '@/lib/core/workbench';
import { workingPlan } from '@/lib/core/working-plan';
import { inLanguage, itemIdsOfLap, questionnaireVersion } from './questionnaire';
import type { ReportInput } from './report-input';
import { reportComments, reportNotes } from './report-notes';
import { reportRoadmap } from './report-roadmap';
import { reportTexts } from './report-texts';
import { resultOf } from './result-of-input';

export type { ReportInput };

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
    dialogue: dialogueOf(profile, input.workbench),
    ...concernedOf(profile, locale),
    workbench: input.workbench ?? emptyWorkbench,
    notes: profile.team
      ? reportComments(profile.team.comments, lap, locale)
      : reportNotes(input.notes ?? {}, lap, people[0] ?? {}, locale),
    texts: reportTexts(profile, locale),
  };
}

/** What may be shown, the assessment that plans start from, and the plan with people's decisions in it. */
export function planOf(input: ReportInput) {
  const { profile, assessment: voted, flags } = resultOf(input);
  const assessment = input.basis === 'agreed' ? withAgreed(voted, input.agreed ?? {}) : voted;
  const { touchpointTags = flags.touchpointTags } = input;
  const options = {
    ...input.options,
    capacity30: input.options?.capacity30 ?? method.roadmap.capacity30,
    flags: { ...flags, touchpointTags },
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

/** The talks that are still due: those whose outcome is recorded are not (method 2.5). */
function dialogueOf({ team, table, blindSpots }: Profile, workbench = emptyWorkbench) {
  const cells = (team ?? table)?.dialogue ?? dialogueCells({}, blindSpots);
  return cells.filter((cell) => !workbench.agreed.some(({ id }) => id === cell));
}

/** The stems of the questions that hardly concern a team; nothing where there are none. */
function concernedOf({ team }: Profile, locale: Locale): Pick<Report, 'concerned'> {
  const { items } = loadContent();
  const concerned = (team?.hardlyConcerned ?? []).flatMap((id) => {
    const item = items.find((one) => one.id === id);
    return item ? [inLanguage(item.stem, locale)] : [];
  });
  return concerned.length > 0 ? { concerned } : {};
}
