import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { Audience } from '@/lib/paths';

type ProgressLineProps = { locale: Locale; audience: Audience; total: number };

/** How much is answered and how long the rest takes, in words; the script keeps both true. */
export function ProgressLine({ locale, audience, total }: ProgressLineProps) {
  const t = translator(locale);
  const answered = (n: string) => t('notes.answered', { answered: n, total });
  return (
    <p className="wrap cap num qz-time">
      <span data-answered="{{answered}}" data-text={answered('@')}>
        {answered('{{answered}}')}
      </span>
      <span
        data-remaining=""
        data-total={total}
        data-none={t('notes.nothing-open')}
        data-one={t('notes.remaining', { minutes: 1 })}
        data-many={t('notes.remaining', { minutes: 99 })}
      >
        {'{{remaining}}'}
      </span>
      {audience === 'table' && <b className="tag k">{t('join.not-anonymous')}</b>}
    </p>
  );
}
