import { dayAfter } from '@/lib/core/iso-days';
import type { Report } from '@/lib/core/report';
import type { Locale } from '@/lib/core/types';
import { getReport } from './get-report';
import { type PlanRow, planRows, planStart } from './roadmap-table';

const horizons = [30, 90, 180, 365] as const;

/** The plan for the wall: what is not declined or postponed, by the day it is due, what is done without a day first; null for an unknown link. */
export async function getBoard(token: string, locale: Locale) {
  const found = await getReport(token, locale);
  return found?.kind === 'report'
    ? { kind: 'board' as const, board: boardOf(found.report) }
    : found;
}

function boardOf(report: Report) {
  const inConflict = new Set(
    (report.roadmap?.conflicts ?? []).flatMap((one) =>
      one.kind === 'over-capacity' ? [] : [one.id],
    ),
  );
  const start = planStart(report);
  const rows = planRows(report).filter(
    ({ entry }) => entry?.decision !== 'declined' && entry?.decision !== 'postponed',
  );
  const ends = horizons.map((days) => dayAfter(start, days));
  const columnOf = ({ due, entry }: PlanRow) =>
    due === null && entry?.status === 'done'
      ? ends[0]
      : (ends.find((end) => due !== null && due <= end) ?? ends.at(-1));
  return {
    organisation: report.organisation,
    date: report.date,
    start,
    columns: horizons.map((days, at) => ({
      days,
      until: ends[at] ?? start,
      cards: rows
        .filter((row) => columnOf(row) === ends[at])
        .map((row) => toCard(row, inConflict.has(row.id))),
    })),
  };
}

const toCard = ({ id, letter, title, entry, due, planned }: PlanRow, isInConflict: boolean) => ({
  id,
  letter,
  title,
  owner: entry?.owner ?? planned?.owner ?? null,
  due,
  status: entry?.status ?? 'open',
  raisesBottleneck: planned?.raisesBottleneck ?? false,
  isInConflict,
});
