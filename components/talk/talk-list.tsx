import { Distribution } from '@/components/heatmap/distribution';
import type { Report } from '@/lib/core/report';
import { otherBlindSpots, type TalkQuestion, talkCells } from '@/lib/core/talk';
import type { CellId } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { talkCaption, talkPlace } from '@/lib/i18n/sentences-talk';

type TalkListProps = {
  report: Report;
  questions: readonly TalkQuestion[];
  current: CellId | null;
  hrefOf: (cell: CellId) => string;
};

/** The questions to settle, with what has been agreed so far, and the blind spots beside them. */
export function TalkList({ report, questions, current, hrefOf }: TalkListProps) {
  const t = translator(report.locale);
  const cells = talkCells(report.profile);
  const blind = otherBlindSpots(report.profile);
  return (
    <>
      {cells.length > 0 && (
        <ol className="dsk-l mt-6" aria-label={t('talk.list')}>
          {cells.map((cell, index) => (
            <li key={cell}>
              <a href={hrefOf(cell)} aria-current={cell === current ? 'step' : undefined}>
                <b className="num">{index + 1}</b>
                <span>
                  <span className="cap">{talkCaption(t, report, cell)}</span>
                  {questions.find((question) => question.cell === cell)?.items[0]?.stem}
                  <Agreed report={report} cell={cell} />
                </span>
                <Bars report={report} cell={cell} />
              </a>
            </li>
          ))}
        </ol>
      )}
      {blind.length > 0 && (
        <div className="sm mut mt-5">
          <p>
            <b>{t('talk.more-blind', { n: blind.length })}</b>
          </p>
          <ul className="dsk-bl">
            {blind.map((cell) => (
              <li key={cell}>
                <a href={hrefOf(cell)} aria-current={cell === current ? 'step' : undefined}>
                  {talkPlace(t, report, cell)}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-2">{t('talk.more-blind-text')}</p>
        </div>
      )}
    </>
  );
}

function Bars({ report, cell }: { report: Report; cell: CellId }) {
  const dots = report.profile.team?.cells[cell]?.dots;
  return dots ? <Distribution dots={dots} /> : null;
}

/** What was settled, in a few words. */
function Agreed({ report, cell }: { report: Report; cell: CellId }) {
  const t = translator(report.locale);
  const entry = report.workbench.agreed.find(({ id }) => id === cell);
  if (!entry) return null;
  const { value } = entry.body;
  return (
    <span className="tag">
      {value === null ? t('talk.agreed-open') : t('talk.agreed-word', { key: value + 1 })}
    </span>
  );
}
