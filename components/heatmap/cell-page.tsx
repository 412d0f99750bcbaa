import { ReportFrame } from '@/components/profile/report-frame';
import { Note, Section } from '@/components/profile/section';
import { Icon } from '@/components/ui/icon';
import type { CellView, TeamQuestion as Question } from '@/lib/core/cell-view';
import type { Report } from '@/lib/core/report';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { isDisputed } from '@/lib/i18n/sentences-team';
import { paths } from '@/lib/paths';
import { CellAnswer } from './cell-answer';
import { CellHead } from './cell-head';
import { CellLifts } from './cell-lifts';
import { CellPager } from './cell-pager';
import { isUnanimous, TeamQuestion } from './team-question';

type CellPageProps = { report: Report; cell: CellView; token: string };

const isBlind = ({ profile }: Report, { id }: CellView) => profile.blindSpots.includes(id);

/** One field in full: what its value says, what was answered, what comes next on the scale, and what lifts it. */
export function CellPage({ report, cell, token }: CellPageProps) {
  const { locale } = report;
  const t = translator(locale);
  const n = cell.questions.length;
  const isMissing =
    isBlind(report, cell) ||
    cell.questions.some(({ answer }) => answer === null || answer === 'DK');
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
      {cell.team ? (
        <TeamQuestions report={report} cell={cell.id} questions={cell.team} />
      ) : (
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
      )}
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

type QuestionsProps = { report: Report; cell: CellId; questions: readonly Question[] };

/** The questions of a field as a team answered them. */
function TeamQuestions({ report, cell, questions }: QuestionsProps) {
  const t = translator(report.locale);
  const isTable = report.profile.mode === 'table';
  const isOpen = questions.some(isUnanimous);
  return (
    <Section
      title={t('team.cell-questions', { n: questions.length })}
      note={
        !isOpen && (
          <Note>{isTable ? t('team.table-answers-note') : t('team.cell-questions-note')}</Note>
        )
      }
    >
      <ol className="cq">
        {questions.map((question) => (
          <TeamQuestion
            key={question.id}
            report={report}
            question={question}
            isApart={isDisputed(report.profile, cell)}
          />
        ))}
      </ol>
    </Section>
  );
}
