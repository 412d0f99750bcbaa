import type { MovedPlan } from '@/components/roadmap/moved';
import { Bin } from '@/components/workbench/bin';
import type { Deleted, NoticeQuery } from '@/components/workbench/notices-of';
import { noticesOf } from '@/components/workbench/notices-of';
import { WorkbenchFrame } from '@/components/workbench/workbench-frame';
import type { Report } from '@/lib/core/report';
import { touchpointBoard } from '@/lib/core/touchpoint-board';
import { translator } from '@/lib/i18n/messages';
import { touchpointsTitle } from '@/lib/i18n/sentences-touchpoints';
import { AddTouchpoint } from './add-touchpoint';
import { Board } from './board';
import { BoardFilter } from './board-filter';
import { EditTouchpoint } from './edit-touchpoint';
import { Findings } from './findings';
import { ListSection } from './list-section';
import { PictureSection } from './picture-section';
import { type StartSet, StartSets } from './start-sets';

export type TouchpointsQuery = NoticeQuery & { phase?: string };

type TouchpointsProps = {
  report: Report;
  token: string;
  query: TouchpointsQuery;
  moved: MovedPlan | null;
  deleted: readonly Deleted[];
  sets: readonly StartSet[];
  /** For a touchpoint that may be added. */
  newId: string;
  undoDays: number;
};

/** The room of the touchpoints: the board, one form at a time, the picture and what follows from it. */
export function Touchpoints(props: TouchpointsProps) {
  const { report, token, query, moved, deleted, sets, newId, undoDays } = props;
  const { locale } = report;
  const t = translator(locale);
  const board = touchpointBoard(report.workbench.touchpoint);
  const point = board.points.find(({ entry }) => entry.id === query.entry);
  const title = touchpointsTitle(t, board);
  const isEmpty = board.points.length === 0;
  const place = { locale, token };
  return (
    <WorkbenchFrame
      report={report}
      token={token}
      page="touchpoints"
      notices={noticesOf(query, deleted)}
      moved={moved}
    >
      <h1 className={`${title.length > 60 ? 'h-40' : 'h-64'} tp-h mt-7`} id="headline" data-live="">
        {title}
      </h1>
      {isEmpty && <p className="lead mt-4 mw">{t('touchpoints.lead-empty')}</p>}
      {isEmpty ? (
        <StartSets {...place} sets={sets} />
      ) : (
        <>
          <BoardFilter locale={locale} board={board} />
          <Board {...place} board={board} current={point?.entry.id ?? null} />
          {point && <EditTouchpoint {...place} board={board} point={point} />}
          <PictureSection {...place} board={board} />
          <Findings {...place} board={board} />
        </>
      )}
      <AddTouchpoint {...place} newId={newId} phase={query.phase} />
      {!isEmpty && <StartSets {...place} sets={sets} />}
      <ListSection {...place} />
      <Bin {...place} page="touchpoints" kinds={['touchpoint']} deleted={deleted} days={undoDays} />
    </WorkbenchFrame>
  );
}
