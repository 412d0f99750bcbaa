import { renderToBuffer } from '@react-pdf/renderer';
import type { Report } from '@/lib/core/report';
import type { ReportPart } from '@/lib/core/report-parts';
import type { PaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';
import { ReportDocument } from './document';
import { loadFonts } from './fonts';
import { QuestionnaireDocument } from './questionnaire-document';
import { settingOf } from './setting';

/** The report as PDF, in this process; the web server asks the pool instead. */
export async function renderReport(report: Report, part: ReportPart = 'full'): Promise<Buffer> {
  await loadFonts();
  const document = ReportDocument({ setting: settingOf(report, part) });
  return renderToBuffer(document);
}

/** A questionnaire to fill in by hand. */
export async function renderQuestionnaire(questionnaire: PaperQuestionnaire): Promise<Buffer> {
  await loadFonts();
  return renderToBuffer(QuestionnaireDocument({ questionnaire }));
}
