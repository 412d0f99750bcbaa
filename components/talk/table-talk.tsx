import { Section } from '@/components/profile/section';
import type { Report } from '@/lib/core/report';
import {
  type TalkQuestion as Question,
  type TalkStage,
  tableOrder,
  talkCells,
  talkMinutes,
} from '@/lib/core/talk';
import type { TableProfile } from '@/lib/core/team-profile';
import { cellIds, prerequisiteIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { nameOf } from '@/lib/i18n/terms';
import { NotAnonymous } from './not-anonymous';
import { TableCell } from './table-cell';
import { Stages } from './talk-guide';
import { TalkList } from './talk-list';
import { TalkTimer } from './talk-timer';
import { TalkWays } from './talk-ways';

type TableTalkProps = {
  report: Report;
  table: TableProfile;
  token: string;
  questions: readonly Question[];
  stages: readonly TalkStage[];
};

/** A round at the table: all 24 fields with everybody's named answer, the most different first, and the answer they settle on (method 1.9). */
export function TableTalk({ report, table, token, questions, stages }: TableTalkProps) {
  const { locale, profile } = report;
  const t = translator(locale);
  const cells = talkCells(profile);
  return (
    <>
      <div className="g mt-7 dsk">
        <div className="c1-7">
          <NotAnonymous locale={locale} />
          <h1 className="h-64 mt-3">{t('talk.title', { n: cells.length })}</h1>
          <p className="lead mt-4 mw">{t('table.lead')}</p>
        </div>
        <div className="c8-12" id="talk-list" data-live="">
          <TalkList {...{ report, questions }} current={null} hrefOf={(cell) => `#${cell}`} />
        </div>
      </div>
      <Section title={t('talk.guide')} id="guide">
        <TalkTimer locale={locale} minutes={talkMinutes(stages)} id="table" />
        <div className="mt-5">
          <Stages {...{ locale, stages }} />
        </div>
        <TalkWays {...{ report, token }} skip={null} />
      </Section>
      {prerequisiteIds.map((prerequisite) => (
        <Section
          key={prerequisite}
          title={nameOf(report, prerequisite)}
          note={<NotAnonymous locale={locale} />}
        >
          {tableOrder(table, cellIds, prerequisite).map((cell) => {
            const question = questions.find((one) => one.cell === cell);
            return question && <TableCell key={cell} {...{ report, table, token, question }} />;
          })}
        </Section>
      ))}
    </>
  );
}
