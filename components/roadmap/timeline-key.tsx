import type { ReportInitiative } from '@/lib/core/report-roadmap';
import { timelineLinks } from '@/lib/core/timeline';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type TimelineKeyProps = { locale: Locale; initiatives: readonly ReportInitiative[] };

const levers = ['large', 'medium', 'small'] as const;

/** What colours and lines say; only those that occur. */
export function TimelineKey({ locale, initiatives }: TimelineKeyProps) {
  const t = translator(locale);
  const others = initiatives.filter(({ raisesBottleneck }) => !raisesBottleneck);
  return (
    <p className="gt-k cap">
      {others.length < initiatives.length && (
        <span>
          <i className="is-now" />
          {t('roadmap.raises-bottleneck')}
        </span>
      )}
      {levers
        .filter((lever) => others.some((initiative) => initiative.lever === lever))
        .map((lever) => (
          <span key={lever}>
            <i className={`is-${lever}`} />
            {t('roadmap.lever-of', { lever })}
          </span>
        ))}
      {timelineLinks(initiatives).length > 0 && (
        <span>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M0 1.5H6V10.5H12" />
          </svg>
          {t('roadmap.key-link')}
        </span>
      )}
    </p>
  );
}
