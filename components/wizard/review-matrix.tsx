import type { ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { Review, ReviewCell } from './review';

type ReviewMatrixProps = { locale: Locale; sheet: string; review: Review };

/** More open cells than this look like what they are, still empty: a page full of signal would say nothing. */
const fewCells = 8;

/** Six steps by four prerequisites: every cell leads to its questions. */
export function ReviewMatrix({ locale, sheet, review }: ReviewMatrixProps) {
  const t = translator(locale);
  const { rows } = review;
  const openCells = rows.flatMap(({ cells }) => cells).filter(({ open }) => open > 0).length;
  return (
    <>
      <table className={openCells > fewCells ? 'rev num many' : 'rev num'}>
        <caption className="vh">{t('review.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="vh">{t('review.step')}</span>
            </th>
            {rows[0]?.cells.map(({ prerequisite }) => (
              <th scope="col" key={prerequisite}>
                {t(`review.column-${prerequisite}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ step, cells }) => (
            <tr key={step.number}>
              <th scope="row">
                <b>{step.number}</b> <span>{step.name}</span>
              </th>
              {cells.map((cell) => (
                <td key={cell.prerequisite}>
                  <Cell
                    t={t}
                    cell={cell}
                    step={step.number}
                    href={paths.questions(locale, sheet, cell.prerequisite, cell.firstItem)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Key t={t} review={review} />
    </>
  );
}

function Cell({
  t,
  cell,
  step,
  href,
}: {
  t: Translate;
  cell: ReviewCell;
  step: number;
  href: string;
}) {
  const { className, sign, state } = stateOf(t, cell);
  return (
    <a href={href} className={className}>
      <span aria-hidden="true">{sign}</span>
      <span className="vh">{t('review.cell', { prerequisite: cell.name, step, state })}</span>
    </a>
  );
}

function stateOf(t: Translate, { open, dontKnow, notApplicable }: ReviewCell) {
  if (open > 0) {
    const sign = (
      <>
        <span className="dsk-only">{t('review.open-short', { n: open })}</span>
        <span className="ph-only">{open}</span>
      </>
    );
    return { className: 'is-g', sign, state: t('review.cell-open', { n: open }) };
  }
  if (dontKnow > 0)
    return { className: 'is-u', sign: '?', state: t('review.cell-do-not-know', { n: dontKnow }) };
  if (notApplicable > 0)
    return {
      className: 'is-n',
      sign: '–',
      state: t('review.cell-not-applicable', { n: notApplicable }),
    };
  return { className: 'is-a', sign: <Icon name="check" />, state: t('review.cell-answered') };
}

function Key({ t, review }: { t: Translate; review: Review }) {
  const { answered, dontKnow, notApplicable, open } = review;
  return (
    <ul className="rev-k cap mt-4">
      <Entry className="is-a" sign={<Icon name="check" />}>
        {t('review.key-answered', { n: answered - dontKnow - notApplicable })}
      </Entry>
      {dontKnow > 0 && (
        <Entry className="is-u" sign="?">
          {t('review.key-do-not-know', { n: dontKnow })}
        </Entry>
      )}
      {notApplicable > 0 && (
        <Entry className="is-n" sign="–">
          {t('review.key-not-applicable', { n: notApplicable })}
        </Entry>
      )}
      {open.length > 0 && (
        <Entry className="is-g" sign="">
          {t('review.open-short', { n: open.length })}
        </Entry>
      )}
      {open.length > 0 && <li className="rev-kp">{t('review.key-number')}</li>}
    </ul>
  );
}

function Entry({
  className,
  sign,
  children,
}: {
  className: string;
  sign: ReactNode;
  children: ReactNode;
}) {
  return (
    <li>
      <span className={className} aria-hidden="true">
        {sign}
      </span>
      {children}
    </li>
  );
}
