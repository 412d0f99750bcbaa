import type { Board, BoardPoint } from '@/lib/core/touchpoint-board';
import { performanceDimensions } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** Everything the board and the picture show, in figures. */
export function ValueTable({ locale, board }: { locale: Locale; board: Board }) {
  const t = translator(locale);
  return (
    <details className="tp-all">
      <summary>{t('touchpoints.table')}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="scroll mt-4" aria-label={t('touchpoints.table')} tabIndex={0}>
        <table className="tt" id="values" data-live="">
          <thead>
            <tr>
              <th>{t('touchpoints.column-number')}</th>
              <th>{t('touchpoints.column-name')}</th>
              <th className="r">{t('touchpoints.importance')}</th>
              {performanceDimensions.map((dimension) => (
                <th className="r" key={dimension}>
                  {t(`touchpoints.${dimension}`)}
                </th>
              ))}
              <th className="r">{t('touchpoints.performance')}</th>
              <th className="r">{t('touchpoints.column-need')}</th>
            </tr>
          </thead>
          <tbody>
            {board.used.map((point) => (
              <Row key={point.entry.id} point={point} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

function Row({ point }: { point: BoardPoint }) {
  const { entry, number, importance, ratings, performance, need, isSignal } = point;
  return (
    <tr>
      <td className="num">{number}</td>
      <th scope="row">{entry.body.name}</th>
      <td className="r">{importance}</td>
      {performanceDimensions.map((dimension) => (
        <td className="r" key={dimension}>
          {ratings[dimension] ?? '–'}
        </td>
      ))}
      <td className="r">{performance ?? '–'}</td>
      <td className="r">
        <b className={isSignal ? 'sig' : undefined}>{need ?? '–'}</b>
      </td>
    </tr>
  );
}
