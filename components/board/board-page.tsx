import { ButtonLink } from '@/components/ui/button-link';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { BoardCard, type Card } from './board-card';

export interface Board {
  readonly organisation: string | null;
  readonly date: string;
  readonly start: string;
  readonly columns: readonly {
    readonly days: number;
    readonly until: string;
    readonly cards: readonly Card[];
  }[];
}

/** The plan on one sheet for the wall: four columns in time, a box to tick on every card. */
export function BoardPage({
  locale,
  token,
  board,
}: {
  locale: Locale;
  token: string;
  board: Board;
}) {
  const t = translator(locale);
  const hasBottleneck = board.columns.some(({ cards }) =>
    cards.some(({ raisesBottleneck }) => raisesBottleneck),
  );
  const day = (date: string) => formatDate(locale, date);
  return (
    <PageFrame locale={locale} path={paths.board(locale, token)} className="wrap bd">
      <header className="bd-h mt-7">
        <h1 className="h-40">
          {board.organisation
            ? t('exports.board-title-of', { organisation: board.organisation })
            : t('exports.board-title')}
        </h1>
        <p className="mut">
          {t('exports.board-lead', { date: day(board.date), start: day(board.start) })}
        </p>
      </header>
      <div className="bd-g mt-6">
        {board.columns.map(({ days, until, cards }) => (
          <section key={days} aria-labelledby={`bd-${days}`}>
            <h2 className="h-21" id={`bd-${days}`}>
              {t('roadmap.until', { n: days })}
              <span className="cap">{t('exports.board-until', { date: day(until) })}</span>
            </h2>
            {cards.length === 0 && <p className="sm mut">{t('exports.board-nothing')}</p>}
            <ul>
              {cards.map((card) => (
                <BoardCard key={card.id} locale={locale} card={card} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hasBottleneck && (
        <p className="cap bd-k mt-5">
          <i aria-hidden="true" />
          {t('roadmap.raises-bottleneck')}
        </p>
      )}
      <p className="sm mut mt-6 bd-no">{t('exports.board-print')}</p>
      <div className="btns mt-4">
        <ButtonLink variant="secondary" icon="back" href={paths.roadmap(locale, token)}>
          {t('exports.board-back')}
        </ButtonLink>
      </div>
    </PageFrame>
  );
}
