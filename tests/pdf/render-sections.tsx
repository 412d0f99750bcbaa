import { Document, renderToBuffer } from '@react-pdf/renderer';
import type { Report } from '@/lib/core/report';
import { loadFonts } from '@/lib/pdf/fonts';
import { settingOf } from '@/lib/pdf/setting';
import type { SectionPages } from '@/lib/pdf/sheet';

/** Some sections of the full report alone: a test about two pages need not draw the other twelve. */
export async function renderSections(
  report: Report,
  sections: readonly SectionPages[],
): Promise<Buffer> {
  await loadFonts();
  const setting = settingOf(report, 'full');
  const pages = sections.flatMap((section) => section(setting));
  const total = pages.length;
  return renderToBuffer(
    <Document>
      {pages.map(({ draw }, index) => draw({ number: index + 1, total, pageOf: new Map() }))}
    </Document>,
  );
}
