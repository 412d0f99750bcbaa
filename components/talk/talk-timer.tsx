import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

type TalkTimerProps = { locale: Locale; minutes: number; id: string };

/**
 * A clock that counts down and on past zero; it ends nothing. Without the script only the minutes stand here; with it the script may
 * have written first.
 */
export function TalkTimer({ locale, minutes, id }: TalkTimerProps) {
  const t = translator(locale);
  return (
    <div className="dsk-c" data-timer={id} data-minutes={minutes}>
      <p
        className="dsk-t num"
        role="timer"
        aria-label={t('talk.timer')}
        data-clock=""
        suppressHydrationWarning
      >
        {t('talk.minutes', { n: minutes })}
      </p>
      <p className="cap" data-over="" hidden>
        {t('talk.timer-over')}
      </p>
      <p className="dsk-b">
        <button
          className="btn q sm"
          type="button"
          data-toggle=""
          data-pause={t('talk.timer-pause')}
          suppressHydrationWarning
        >
          {t('talk.timer-start')}
        </button>
        <button className="btn t sm" type="button" data-reset="" hidden>
          {t('talk.timer-reset')}
        </button>
      </p>
    </div>
  );
}
