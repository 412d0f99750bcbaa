import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type ExtendFormProps = { locale: Locale; token: string; closesOn: string | null };

/** The last day of a round: the one setting that may change while people answer. */
export function ExtendForm({ locale, token, closesOn }: ExtendFormProps) {
  const t = translator(locale);
  const has = closesOn === null ? 'no' : 'yes';
  const date = closesOn === null ? '' : formatDate(locale, closesOn);
  return (
    <form className="lb-x" method="post" action={paths.steerRound(locale, token)}>
      <input type="hidden" name="do" value="extend" />
      <div className="field">
        <label htmlFor="closes-on">{t('setup.closes-on')}</label>
        <input
          id="closes-on"
          name="closes-on"
          type="date"
          defaultValue={closesOn ?? ''}
          aria-describedby="closes-on-hint"
        />
      </div>
      <button className="btn q" type="submit">
        <span>{t('lobby.steer-extend')}</span>
      </button>
      <p className="sm mut" id="closes-on-hint">
        {t('lobby.steer-extend-text', { has, date })}
      </p>
    </form>
  );
}
