import type { MovedPlan } from '@/components/roadmap/moved';
import { Bin } from '@/components/workbench/bin';
import type { Notices } from '@/components/workbench/notices';
import type { Deleted } from '@/components/workbench/notices-of';
import { WorkbenchFrame } from '@/components/workbench/workbench-frame';
import type { Report } from '@/lib/core/report';
import {
  otherBlindSpots,
  type TalkQuestion as Question,
  type TalkStage,
  talkCells,
  talkMinutes,
} from '@/lib/core/talk';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { talkPlace } from '@/lib/i18n/sentences-talk';
import { paths } from '@/lib/paths';
import { AgreedForm } from './agreed-form';
import { OtherTalks } from './other-talks';
import { TableTalk } from './table-talk';
import { TalkList } from './talk-list';
import { TalkQuestion } from './talk-question';
import { TalkWays } from './talk-ways';

export type DiscussionProps = {
  report: Report;
  token: string;
  questions: readonly Question[];
  stages: readonly TalkStage[];
  marginOpeners: readonly string[];
  /** The cell that the address asks for. */
  wanted: CellId | null;
  deleted: readonly Deleted[];
  /** What the last change here moved in the roadmap. */
  moved: MovedPlan | null;
  notices: Notices;
  /** How long the server keeps what was deleted. */
  days: number;
};

/** What a team does with its differences: one question at a time, or at the table field by field. */
export function Discussion(props: DiscussionProps) {
  const { report, token, deleted, notices, moved, days } = props;
  const t = translator(report.locale);
  const nameOf = (id: string) => talkPlace(t, report, id as CellId);
  return (
    <WorkbenchFrame {...{ report, token, notices, moved }} page="discussion">
      {report.profile.table ? (
        <TableTalk {...props} table={report.profile.table} />
      ) : (
        <TeamTalk {...props} />
      )}
      <OtherTalks {...props} />
      <Bin
        {...{ locale: report.locale, token, deleted, days, nameOf }}
        page="discussion"
        kinds={['agreed']}
        viewOf={(id) => `cell=${id}`}
      />
    </WorkbenchFrame>
  );
}

function TeamTalk({ report, token, questions, stages, wanted }: DiscussionProps) {
  const { locale, profile } = report;
  const t = translator(locale);
  const cells = talkCells(profile);
  const order = [...cells, ...otherBlindSpots(profile)];
  const cell = wanted ?? order[0] ?? null;
  const question = questions.find((one) => one.cell === cell);
  const place = cell ? cells.indexOf(cell) : -1;
  const next = order[cell ? order.indexOf(cell) + 1 : 0] ?? null;
  const view = `cell=${cell}`;
  return (
    <div className="g mt-7 dsk">
      <div className="c1-3">
        <h1 className="h-40">{t('talk.title', { n: cells.length })}</h1>
        <p className="sm mut mt-4">{leadOf(report, talkMinutes(stages), questions)}</p>
        <div id="talk-list" data-live="">
          <TalkList
            {...{ report, questions }}
            current={cell}
            hrefOf={(one) => paths.discussion(locale, token, one)}
          />
        </div>
      </div>
      {cell && question && (
        <section className="c5-12 dsk-m" id="question">
          <TalkQuestion
            {...{ report, question, stages }}
            count={place < 0 ? null : t('talk.question-of', { n: place + 1, of: cells.length })}
          />
          <AgreedForm
            {...{ report, token, cell, view }}
            page="discussion"
            next={next && `cell=${next}`}
          />
          <TalkWays {...{ report, token }} skip={next && paths.discussion(locale, token, next)} />
        </section>
      )}
    </div>
  );
}

function leadOf({ locale, profile }: Report, minutes: number, questions: readonly Question[]) {
  const t = translator(locale);
  const cells = talkCells(profile);
  if (cells.length === 0) return t('talk.lead-none');
  const isBlind = (cell: CellId) =>
    questions.find((question) => question.cell === cell)?.reason === 'blind';
  const blind = cells.filter(isBlind).length;
  const disputed = cells.length - blind;
  if (blind > 0 && disputed > 0) return t('talk.lead-both', { disputed, blind, minutes });
  return blind > 0 ? t('talk.lead-blind', { minutes }) : t('talk.lead-disputed', { minutes });
}
