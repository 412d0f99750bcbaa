import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { positionOfDay, type TimelineLink, timelineLinks } from '@/lib/core/timeline';

const width = 1000;
const row = 48;
const elbow = 6;

/** Right-angled lines from the end of one bar to the start of the next, behind the bars; decoration, the table has "Baut auf". */
export function TimelineLinks({ initiatives }: { initiatives: readonly ReportInitiative[] }) {
  return (
    <svg
      viewBox={`0 0 ${width} ${row * initiatives.length}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {timelineLinks(initiatives).map((link) => (
        <path key={`${link.fromRow}-${link.toRow}`} d={pathOf(link)} />
      ))}
    </svg>
  );
}

/** Rounded to whole percent like the bars, so that lines and bars meet. */
const xOf = (day: number) => Math.round(100 * positionOfDay(day)) * (width / 100);
const yOf = (index: number) => index * row + row / 2;

function pathOf({ fromRow, toRow, fromDay, toDay }: TimelineLink): string {
  const [from, to] = [xOf(fromDay), xOf(toDay)];
  return `M${from} ${yOf(fromRow)}H${Math.min(from + elbow, to)}V${yOf(toRow)}H${to}`;
}
