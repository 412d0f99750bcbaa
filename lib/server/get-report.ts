import { progressOf, relevantAnswers } from '@/lib/core/journey';
import type { Report, ReportRound } from '@/lib/core/report';
import { withoutNotes } from '@/lib/core/report-parts';
import type { Locale } from '@/lib/core/types';
import { agreedOf, basisOf, planningOf, usedTouchpoints } from '@/lib/core/workbench-planning';
import { today } from './clock';
import { getPitStop, type PitStop } from './get-pit-stop';
import { keptReport } from './kept-reports';
import { itemIdsOfLap } from './questionnaire';
import type { ReportInput } from './report-input';
import { resultLapOf } from './result-lap';

/** There is no result yet; `next` says where whoever asks for it goes on: to their own answers, or to the round that is open. */
export interface Unfinished {
  readonly kind: 'unfinished';
  readonly next: 'review' | 'lobby';
}

export type FoundReport = { readonly kind: 'report'; readonly report: Report } | Unfinished;

/**
 * The report of a pit stop: of what the newest closed round of many voices released, else of the single view; null for an unknown link.
 * `find` says which kind of link the token belongs to.
 */
export async function getReport(
  token: string,
  locale: Locale,
  find: (token: string) => Promise<PitStop | null> = getPitStop,
): Promise<FoundReport | null> {
  const pitStop = await find(token);
  if (!pitStop) return null;
  const { released, submitted, round } = pitStop;
  if (!released && !submitted) return { kind: 'unfinished', next: round ? 'lobby' : 'review' };
  if (!released) return { kind: 'report', report: await soloReport(pitStop, locale) };
  // Who has the link for reading sees the whole release, but not what people wrote: that is the owner's, as notes are.
  const whole = await keptReport(reportInput(pitStop), locale);
  const report = pitStop.shown ? withoutNotes(whole) : whole;
  return { kind: 'report', report: { ...report, round: roundOf(pitStop) } };
}

/** The report of the single view; of an organiser the Cockpit view, never part of a round (method 1.9). */
export async function soloReport(pitStop: PitStop, locale: Locale): Promise<Report> {
  const report = await keptReport(soloInput(pitStop), locale);
  const isWhole = resultLapOf(pitStop) === pitStop.lap;
  const openQuestions = progressOf(itemIdsOfLap(pitStop.lap), pitStop.answers).open.length;
  return {
    ...report,
    ...(isWhole ? {} : { openQuestions }),
    ...(pitStop.round ? { round: roundOf(pitStop) } : {}),
  };
}

function roundOf({ round, released, submitted }: PitStop): ReportRound | undefined {
  return round
    ? {
        mode: round.mode,
        isOpen: round.state === 'open',
        asksCustomers: round.customers !== null,
        hasResult: released !== null,
        hasCockpit: submitted,
      }
    : undefined;
}

/** What the report of a pit stop is made of. */
export function reportInput(pitStop: PitStop): ReportInput {
  const { released } = pitStop;
  return released
    ? {
        ...around(pitStop),
        mode: released.mode,
        lap: released.lap,
        released,
        agreed: agreedOf(pitStop.workbench),
        basis: basisOf(pitStop.workbench),
      }
    : soloInput(pitStop);
}

function soloInput(pitStop: PitStop): ReportInput {
  const lap = resultLapOf(pitStop);
  const people = [relevantAnswers(pitStop.answers, itemIdsOfLap(lap))];
  return { ...around(pitStop), mode: 'solo', lap, people, notes: pitStop.notes };
}

/** What belongs to a report whoever has answered. */
const around = ({ organisation, capacity30, workbench, shown }: PitStop) => ({
  organisation,
  date: today(),
  options: { capacity30, ...planningOf(workbench) },
  touchpoints: usedTouchpoints(workbench.touchpoint),
  workbench: shown ?? workbench,
});
