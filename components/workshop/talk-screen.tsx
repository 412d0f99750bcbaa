import type { MovedPlan } from '@/components/roadmap/moved';
import { AgreedForm } from '@/components/talk/agreed-form';
import { NotAnonymous } from '@/components/talk/not-anonymous';
import { OtherTalks } from '@/components/talk/other-talks';
import { TableAnswers } from '@/components/talk/table-cell';
import { TalkQuestion } from '@/components/talk/talk-question';
import { MovedLine } from '@/components/workbench/moved-line';
import type { Notices } from '@/components/workbench/notices';
import { Notice } from '@/components/workbench/notices';
import { SaveLine } from '@/components/workbench/save-line';
import type { Report } from '@/lib/core/report';
import { talkCells } from '@/lib/core/talk';
import { type ScreenId, talkIndex, textOf, type Workshop } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type TalkScreenProps = {
  workshop: Workshop;
  token: string;
  screen: ScreenId;
  notices: Notices;
  moved: MovedPlan | null;
};

/** One of the questions to settle, with its clock and the answer the room settles on. */
export function TalkScreen({ workshop, token, screen, notices, moved }: TalkScreenProps) {
  const { report, locale } = workshop;
  if (report)
    return (
      <div data-workbench="" data-save-entries={paths.saveEntries(token)} id="question">
        <Notice locale={locale} token={token} page="workshop" notices={notices} />
        <Talk {...{ workshop, token, screen, report }} />
        <div className="wb-f">
          <SaveLine locale={locale} />
          <MovedLine {...{ report, token, moved }} />
        </div>
      </div>
    );
  return (
    <>
      <h1 className="h-64">{textOf(workshop, screen).title}</h1>
      <p className="lead mt-5 mw">{translator(locale)('workshop.talk-waits')}</p>
    </>
  );
}

type TalkProps = Omit<TalkScreenProps, 'notices' | 'moved'> & { report: Report };

function Talk({ workshop, token, screen, report }: TalkProps) {
  const { locale, questions, stages, marginOpeners } = workshop;
  const t = translator(locale);
  const cells = talkCells(report.profile);
  const at = talkIndex(screen);
  const question = questions.find(({ cell }) => cell === cells[at]);
  if (!question)
    return (
      <>
        <h1 className="h-40">{t('workshop.talk-margins')}</h1>
        <OtherTalks report={report} marginOpeners={marginOpeners} />
      </>
    );
  const { table } = report.profile;
  const view = `screen=${screen}`;
  return (
    <>
      <TalkQuestion
        {...{ report, question, stages }}
        level="h1"
        count={t('talk.question-of', { n: at + 1, of: cells.length })}
      >
        {table && (
          <section className="mt-7" aria-label={t('workshop.names')}>
            <NotAnonymous locale={locale} />
            {question.items.map((item) => (
              <TableAnswers
                key={item.id}
                {...{ report, item, table }}
                heading={question.items.length > 1 ? 'h2' : null}
              />
            ))}
          </section>
        )}
      </TalkQuestion>
      <AgreedForm {...{ report, token, view }} cell={question.cell} page="workshop" next={null} />
    </>
  );
}
