import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';

export interface Card {
  readonly id: string;
  readonly letter: string | null;
  readonly title: string;
  readonly owner: string | null;
  readonly due: string | null;
  readonly status: 'open' | 'running' | 'done';
  readonly raisesBottleneck: boolean;
  /** What people fixed about it cannot be true together. */
  readonly isInConflict: boolean;
}

/** One initiative on the board. */
export function BoardCard({ locale, card }: { locale: Locale; card: Card }) {
  const t = translator(locale);
  const { letter, title, owner, due, status, raisesBottleneck, isInConflict } = card;
  return (
    <li className={raisesBottleneck ? 'bd-c is-now' : 'bd-c'} data-status={status}>
      <i aria-hidden="true">{status === 'done' && <Icon name="check" />}</i>
      <p>
        {letter && <b className="num">{letter}</b>} {title}
      </p>
      <p className="cap">
        {[owner, due && t('exports.board-until', { date: formatDate(locale, due) })]
          .filter(Boolean)
          .join(' · ')}{' '}
        {status !== 'open' && <span className="tag">{t('exports.status', { status })}</span>}{' '}
        {isInConflict && (
          <span className="tag">
            <Icon name="warning" />
            {t('exports.board-conflict')}
          </span>
        )}
      </p>
    </li>
  );
}
