import type { Board } from '@/lib/core/touchpoint-board';
import { media, ownerships } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { OwnershipSign } from './ownership-sign';

/** Shows one kind of touchpoint; the style sheet does the filtering, so it needs no script. */
export function BoardFilter({ locale, board }: { locale: Locale; board: Board }) {
  const t = translator(locale);
  const count = (of: (body: Board['used'][number]['entry']['body']) => boolean) =>
    board.points.filter(({ entry }) => of(entry.body)).length;
  return (
    <fieldset className="flt mt-6">
      <legend className="vh">{t('touchpoints.filter')}</legend>
      <Choice value="all" count={board.points.length} isFirst>
        {t('touchpoints.filter-all')}
      </Choice>
      {ownerships.map((kind) => (
        <Choice key={kind} value={kind} count={count(({ ownership }) => ownership === kind)}>
          <OwnershipSign ownership={kind} />
          {t(`touchpoints.filter-${kind}`)}
        </Choice>
      ))}
      {media.map((kind) => (
        <Choice key={kind} value={kind} count={count(({ medium }) => medium === kind)}>
          {t(`touchpoints.filter-${kind}`)}
        </Choice>
      ))}
      <p className="cap flt-k">
        <i className="k1" />
        {t('touchpoints.performance')}
        <i className="k2" />
        {t('touchpoints.key-importance')}
      </p>
    </fieldset>
  );
}

type ChoiceProps = {
  value: string;
  count: number;
  isFirst?: boolean;
  children: React.ReactNode;
};

function Choice({ value, count, isFirst, children }: ChoiceProps) {
  const id = `flt-${value}`;
  return (
    <span className={value === 'analog' ? 'sep' : undefined}>
      <input type="radio" name="show" id={id} value={value} defaultChecked={isFirst} />
      <label htmlFor={id}>
        {children}{' '}
        <b className="num" id={`n-${value}`} data-live="">
          {count}
        </b>
      </label>
    </span>
  );
}
