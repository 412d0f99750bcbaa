import type { Report } from '@/lib/core/report';
import { type ReportPart, reportPartOf, withoutNotes } from '@/lib/core/report-parts';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getReport } from '@/lib/server/get-report';
import { getSharedPitStop } from '@/lib/server/shared-link';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import { type Page, type Reply, seeOther } from './reply';

/** The PDF; rendered in a child process, so that no report can hold up or end the server (I09, I10). */
export async function reportRoute(request: GuardedRequest): Promise<Reply | Page> {
  const { locale, token } = request;
  const found = await getReport(token, locale);
  if (!found) return problem(locale, 404);
  if (found.kind === 'unfinished') return seeOther(paths[found.next](locale, token));
  return pdfReply(request, found.report);
}

/** The same PDF behind the link for reading. */
export async function sharedReportRoute(request: GuardedRequest): Promise<Reply | Page> {
  const found = await getReport(request.token, request.locale, getSharedPitStop);
  return found?.kind === 'report' ? pdfReply(request, found.report) : problem(request.locale, 404);
}

const fileName = ({ locale, date }: Report, part: ReportPart) =>
  `boxenstopp-${translator(locale)('report.file', { part })}-${date}.pdf`;

/** `parts` names the document, `notes=0` leaves the notes out; a document that does not exist is not found. */
async function pdfReply(request: GuardedRequest, found: Report): Promise<Reply | Page> {
  const { locale, pdf, query } = request;
  const part = reportPartOf(query.get('parts'));
  if (part === null) return problem(locale, 404);
  const report = query.get('notes') === '0' ? withoutNotes(found) : found;
  const outcome = await pdf.render(report, part);
  if (outcome.kind === 'busy') return problem(locale, 503, { 'retry-after': 10 });
  if (outcome.kind === 'failed') return problem(locale, 422);
  return {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${fileName(report, part)}"`,
    },
    body: outcome.bytes,
  };
}
