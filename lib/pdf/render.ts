import { renderToBuffer } from '@react-pdf/renderer';
import type { Report } from '@/lib/core/report';
import type { ReportPart } from '@/lib/core/report-parts';
import { ReportDocument } from './document';
import { loadFonts } from './fonts';
import { settingOf } from './setting';

/** The report as PDF, in this process; the web server asks the pool instead. */
export async function renderReport(report: Report, part: ReportPart = 'full'): Promise<Buffer> {
  await loadFonts();
  const document = ReportDocument({ setting: settingOf(report, part) });
  return renderToBuffer(document);
}
