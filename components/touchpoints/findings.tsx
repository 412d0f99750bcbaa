import { Section } from '@/components/ui/section';
import type { Board } from '@/lib/core/touchpoint-board';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { coverageSentences } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';

type FindingsProps = { locale: Locale; token: string; board: Board };

/** Where nobody meets the organisation, and what could be given up. */
export function Findings({ locale, token, board }: FindingsProps) {
  const t = translator(locale);
  const missing = coverageSentences(t, board);
  return (
    <>
      <Section
        id="coverage"
        title={t('touchpoints.coverage')}
        text={t('touchpoints.coverage-text')}
      >
        <ul className="tp-f" id="coverage-list" data-live="">
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {missing.length === 0 && <li className="mut">{t('touchpoints.coverage-full')}</li>}
        </ul>
      </Section>
      <div id="stop-list" data-live="">
        {board.toStop.length + board.stopped.length > 0 && (
          <Section
            id="stop"
            title={t('touchpoints.stop-list')}
            text={t('touchpoints.stop-list-text')}
          >
            <ul className="tp-f">
              {[...board.toStop, ...board.stopped].map(({ entry, number }) => (
                <li key={entry.id}>
                  <b className="num">{number}</b>
                  <a href={paths.touchpoint(locale, token, entry.id)}>{entry.body.name}</a>
                  <span className="cap">
                    {entry.body.stopped ? t('touchpoints.stopped') : t('touchpoints.stop-asked')}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </>
  );
}
