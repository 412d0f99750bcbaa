import { createEvents, type EventAttributes } from 'ics';
import { dayAfter } from '@/lib/core/iso-days';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { planRows, planStart } from './roadmap-table';

/** Days after the plan's start on which the next pit stop is due; the plan looks no further. */
const nextStopAfter = 365;

type DateParts = [number, number, number];
const partsOf = (day: string) => day.split('-').map(Number) as DateParts;

/** Due dates of everything that is still to be done, and the next pit stop, as a calendar file (RFC 5545), whole days. */
export function toCalendar(report: Report): string {
  const t = translator(report.locale);
  const organisation = report.organisation ?? t('common.product');
  const due = planRows(report).filter(
    ({ entry, due }) => due !== null && entry?.status !== 'done' && isPlanned(entry?.decision),
  );
  const events: EventAttributes[] = due.map(({ id, letter, title, due, planned, entry }) => ({
    ...wholeDay(due ?? report.date),
    uid: `${id}@boxenstopp`,
    title: t('exports.due', { title: letter ? `${letter} ${title}` : (title ?? id) }),
    description: [planned?.doneWhen, entry?.owner].filter(Boolean).join('\n'),
  }));
  const next = {
    ...wholeDay(dayAfter(planStart(report), nextStopAfter)),
    uid: 'next-pit-stop@boxenstopp',
    title: t('exports.next-stop', { organisation }),
    description: t('exports.next-stop-text'),
  };
  const { value, error } = createEvents([...events, next], {
    productId: 'boxenstopp',
    calName: escaped(`${t('common.product')}: ${organisation}`),
  });
  if (error || !value) throw error ?? new Error('no calendar');
  return folded(value);
}

/** The package escapes everything but the calendar's own name. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&');

const isPlanned = (decision: string | null | undefined) =>
  decision !== 'declined' && decision !== 'postponed';

const wholeDay = (day: string) => ({
  start: partsOf(day),
  end: partsOf(dayAfter(day, 1)),
  busyStatus: 'FREE' as const,
});

/** Octets that a line may hold (RFC 5545, 3.1); the package counts characters. */
const longestLine = 75;

const folded = (calendar: string) =>
  calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map((line) => foldedLine(line))
    .join('\r\n');

function foldedLine(line: string): string {
  const parts = [''];
  let length = 0;
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > longestLine) {
      parts.push('');
      length = 1;
    }
    parts[parts.length - 1] += character;
    length += octets;
  }
  return parts.join('\r\n ');
}
