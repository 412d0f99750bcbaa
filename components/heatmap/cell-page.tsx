import { ReportFrame } from '@/components/profile/report-frame';
import { Note, Section } from '@/components/profile/section';
import { Icon } from '@/components/ui/icon';
import type { CellView } from '@/lib/core/cell-view';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { CellAnswer } from './cell-answer';
import { CellHead } from './cell-head';
import { CellLifts } from './cell-lifts';
import { CellPager } from './cell-pager';

type CellPageProps = { report: Report; cell: CellView; token: string };

/** One field in full: what its value says, what was answered, what comes next on the scale, and what lifts it. */
export function CellPage({ report, cell, token }: CellPageProps) {
  const { locale } = report;
  const t = translator(locale);
  const n = cell.questions.length;
  const isMissing = cell.questions.some(({ answer }) => answer === null || answer === 'DK');
  return (
    <ReportFrame
      report={report}
      token={token}
      page="heatmap"
      path={paths.cell(locale, token, cell.id)}
    >
      <p className="mt-5">
        <a className="lnk" href={paths.heatmap(locale, token)}>
          <Icon name="back" /> {t('heatmap.back')}
        </a>
      </p>
      <CellHead report={report} cell={cell} />
      <Section
        title={t('heatmap.cell-answers', { n })}
        note={<Note>{t('heatmap.cell-answers-note', { n })}</Note>}
      >
        <ol className="cq">
          {cell.questions.map((question) => (
            <CellAnswer key={question.id} locale={locale} token={token} question={question} />
          ))}
        </ol>
      </Section>
      {isMissing && (
        <Section title={t('heatmap.cell-ask')} note={<Note>{t('heatmap.cell-ask-note')}</Note>}>
          <p className="h-21 mw">{report.texts.cells[cell.id].ask}</p>
        </Section>
      )}
      <CellLifts report={report} cell={cell} token={token} />
      <CellPager report={report} cell={cell} token={token} />
    </ReportFrame>
  );
}
