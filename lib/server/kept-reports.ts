import { createHash } from 'node:crypto';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { reportInParts } from './build-report';
import { inTurns } from './in-turns';
import type { ReportInput } from './report-input';

const most = 100;
type Reports = Map<string, Promise<Report>>;

// Next has its own copy of this module in the same process; what is deleted must be gone from both.
const slot = Symbol.for('boxenstopp.reports');
const kept = () => ((globalThis as { [slot]?: Reports })[slot] ??= new Map());

/** The report of an input, planned once for screen, roadmap and PDF; the least recently read ones are dropped. */
export function keptReport(input: ReportInput, locale: Locale): Promise<Report> {
  const reports = kept();
  const key = createHash('sha256')
    .update(JSON.stringify([locale, input]))
    .digest('base64');
  const report = reports.get(key) ?? inTurns(reportInParts(input, locale));
  reports.delete(key);
  reports.set(key, report);
  report.catch(() => reports.delete(key));
  if (reports.size > most) reports.delete(reports.keys().next().value ?? key);
  return report;
}

/** Drops every kept report: what somebody deletes must not stay in memory. */
export const forgetReports = () => kept().clear();
