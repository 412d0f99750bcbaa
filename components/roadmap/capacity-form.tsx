import { ErrorSummary } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { method } from '@/lib/core/constants';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

const limit = method.roadmap.largestCapacity30;

type CapacityFormProps = {
  locale: Locale;
  token: string;
  capacity30: number;
  /** What was typed and is no capacity; it stands there again. */
  refused: string | null;
};

/** The person-days per 30 days the plan rests on; a new number plans again. */
export function CapacityForm({ locale, token, capacity30, refused }: CapacityFormProps) {
  const t = translator(locale);
  const isRefused = refused !== null;
  const described = isRefused ? 'capacity-hint capacity-problem' : 'capacity-hint';
  return (
    <form className="rm-cap mt-6" method="post" action={paths.capacity(locale, token)}>
      <div className={isRefused ? 'field is-err' : 'field'}>
        <label htmlFor="capacity30">{t('capacity.label')}</label>
        <div className="rm-cap-f">
          <input
            id="capacity30"
            name="capacity30"
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            defaultValue={refused || capacity30}
            aria-invalid={isRefused || undefined}
            aria-describedby={described}
          />
          <button className="btn q sm" type="submit">
            <span>{t('capacity.plan')}</span>
            <Icon name="arrow" />
          </button>
        </div>
        {isRefused && (
          <p className="err" id="capacity-problem">
            <Icon name="warning" />
            {t('capacity.problem', { limit })}
          </p>
        )}
        <p className="hint" id="capacity-hint">
          {t('capacity.hint', { limit })}
        </p>
      </div>
    </form>
  );
}

/** The refused entry, first thing on the page, with the way to its field. */
export function CapacityProblem({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const issues = [{ href: '#capacity30', text: t('capacity.problem', { limit }) }];
  return (
    <div className="mt-6">
      <ErrorSummary title={t('capacity.check')} issues={issues} />
    </div>
  );
}
