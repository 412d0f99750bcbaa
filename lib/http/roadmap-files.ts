import type { Report } from '@/lib/core/report';
import { paths } from '@/lib/paths';
import { toCalendar } from '@/lib/server/calendar';
import { getReport } from '@/lib/server/get-report';
import { roadmapTable } from '@/lib/server/roadmap-table';
import { toCsv, toSpreadsheet } from '@/lib/server/spreadsheet';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { type Page, type Reply, seeOther } from './reply';

interface Format {
  readonly type: string;
  readonly write: (report: Report) => Promise<Buffer> | string;
}

const formats: Readonly<Record<string, Format>> = {
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (report) => toSpreadsheet(roadmapTable(report), report.locale),
  },
  csv: {
    type: 'text/csv; charset=utf-8',
    write: (report) => toCsv(roadmapTable(report), report.locale),
  },
  ics: { type: 'text/calendar; charset=utf-8', write: toCalendar },
};

/** GET /<locale>/p/<token>/roadmap.{xlsx,csv,ics}: the plan for people's own tools. */
export async function roadmapFileRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token, parts } = request;
  const format = formats[parts.format ?? ''];
  const found = await getReport(token, locale);
  if (!found || !format) return problem(locale, 404);
  if (found.kind === 'unfinished') return seeOther(paths[found.next](locale, token));
  const { report } = found;
  return {
    status: 200,
    headers: {
      'content-type': format.type,
      'content-disposition': `attachment; filename="boxenstopp-${report.date}.${parts.format}"`,
    },
    body: await format.write(report),
  };
}
