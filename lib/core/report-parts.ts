import type { Report } from './report';

/** The documents a report can be printed as; the first is meant where nothing is said. */
export const reportParts = ['full', 'summary', 'roadmap', 'workshop'] as const;

export type ReportPart = (typeof reportParts)[number];

/** What a caller asked for; `null` is no document there is, nothing said is the whole report. */
export const reportPartOf = (asked: string | null | undefined): ReportPart | null =>
  reportParts.find((part) => part === (asked ?? reportParts[0])) ?? null;

/** The report without what was written beside the questions; of a team without every comment, also the customers'. */
export function withoutNotes(report: Report): Report {
  const { team } = report.profile;
  if (!team) return { ...report, notes: [] };
  const { outside } = team;
  return {
    ...report,
    notes: [],
    profile: {
      ...report.profile,
      team: { ...team, comments: {}, outside: outside && { ...outside, comments: [] } },
    },
  };
}
