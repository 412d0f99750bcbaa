import type { BoardPoint as Point } from '@/lib/core/touchpoint-board';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { momentText } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';
import { OwnershipSign } from './ownership-sign';

type BoardPointProps = { locale: Locale; token: string; point: Point; isCurrent: boolean };

/** One touchpoint: its bar is the performance, the tick the importance; the whole of it leads to its form. */
export function BoardPoint({ locale, token, point, isCurrent }: BoardPointProps) {
  const t = translator(locale);
  const { entry, number, performance, importance, isSignal } = point;
  const { name, ownership, medium, moment, stopped } = entry.body;
  const classes = ['tp', isSignal && 'is-hot', stopped && 'is-off', isCurrent && 'is-cur'];
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      id={entry.id}
      data-own={ownership}
      data-medium={medium}
    >
      <p className="tp-n">
        <b className="num">{number}</b>
        <a
          href={paths.touchpoint(locale, token, entry.id)}
          aria-current={isCurrent ? 'true' : undefined}
        >
          {name}
        </a>
      </p>
      <div
        className={`tp-b x-${importance} ${performance === null ? 'is-no' : `v-${performance}`}`}
        role="img"
        aria-label={
          performance === null
            ? t('touchpoints.bar-unrated', { importance })
            : t('touchpoints.bar', { performance, importance })
        }
      >
        <i />
      </div>
      <p className="cap tp-m">
        <OwnershipSign ownership={ownership} />
        {kindOf(t, entry.body)}
        <span className="num">{verdictOf(t, point)}</span>
      </p>
      {moment !== 'none' && <p className="cap tp-w">{momentText(t, moment)}</p>}
    </li>
  );
}

/** "Eigen, analog" */
export const kindOf = (t: Translate, { ownership, medium }: Point['entry']['body']) =>
  t('touchpoints.kind', {
    ownership: t('touchpoints.ownership', { ownership }),
    medium: t('touchpoints.medium', { medium }),
  });

function verdictOf(t: Translate, { entry, need, isSignal, isToStop }: Point): string | null {
  if (entry.body.stopped) return t('touchpoints.stopped');
  if (isToStop) return t('touchpoints.stop-asked');
  if (need === null) return t('touchpoints.unrated');
  return isSignal ? t('touchpoints.need', { n: need }) : null;
}
