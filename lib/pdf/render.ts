import { renderToBuffer } from '@react-pdf/renderer';
import type { Report } from '@/lib/core/report';
import { RoadmapDocument } from './document';
import { loadFonts } from './fonts';
import { settingOf } from './setting';

/** The report as PDF, in this process; the web server asks the pool instead. */
export async function renderReport(report: Report): Promise<Buffer> {
  await loadFonts();
  const document = RoadmapDocument({ setting: settingOf(report) });
  return renderToBuffer(document);
}
