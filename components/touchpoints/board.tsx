import { Icon } from '@/components/ui/icon';
import type { Board as BoardData } from '@/lib/core/touchpoint-board';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { BoardPoint } from './board-point';

type BoardProps = { locale: Locale; token: string; board: BoardData; current: string | null };

/** All touchpoints by phase, from the first choice to loyalty; scrolls sideways where the five columns find no room. */
export function Board({ locale, token, board, current }: BoardProps) {
  const t = translator(locale);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="tpb-s mt-6" aria-label={t('touchpoints.board')} tabIndex={0}>
      <ol className="tpb" id="board" data-live="">
        {board.columns.map(({ phase, points }) => {
          const name = t('touchpoints.phase', { phase });
          const stopped = points.filter(({ entry }) => entry.body.stopped).length;
          const n = points.length - stopped;
          return (
            <li className="tp-c" key={phase}>
              <h2 className="h-21">
                <span className="cap num">{t('touchpoints.count', { n, stopped })}</span>
                {name}
              </h2>
              <ol>
                {points.map((point) => (
                  <BoardPoint
                    key={point.entry.id}
                    locale={locale}
                    token={token}
                    point={point}
                    isCurrent={point.entry.id === current}
                  />
                ))}
              </ol>
              <a
                className="tp-add sm"
                href={`${paths.touchpoints(locale, token)}?phase=${phase}#new`}
                aria-label={t('touchpoints.add-label', { phase: name })}
              >
                <Icon name="plus" />
                {t('touchpoints.add-here')}
              </a>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
