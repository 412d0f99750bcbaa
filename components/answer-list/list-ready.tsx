import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import type { AnswerListRow } from '@/lib/core/answer-list';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

const shownAtMost = 100;

type ListReadyProps = {
  locale: Locale;
  action: string;
  rows: readonly AnswerListRow[];
  /** The file again, so that nothing has to be kept on the server until it is confirmed. */
  source: string;
  importKey: string;
  groupName: (group: string) => string;
};

/** A list in which everything fits, row by row, and the button that stores it. */
export function AnswerListReady({
  locale,
  action,
  rows,
  source,
  importKey,
  groupName,
}: ListReadyProps) {
  const t = translator(locale);
  const n = rows.length;
  const hasGroups = rows.some(({ group }) => group !== null);
  return (
    <section className="mt-7" aria-labelledby="ready-title">
      <h2 className="h-28" id="ready-title" tabIndex={-1} data-autofocus="">
        {t('answer-list.ready', { n })}
      </h2>
      <p className="mut mt-3 mw">{t('answer-list.ready-text')}</p>
      <form className="btns mt-5" method="post" action={action}>
        <input type="hidden" name="source" value={source} />
        <input type="hidden" name="key" value={importKey} />
        <button className="btn" type="submit">
          <span>{t('answer-list.confirm', { n })}</span>
          <Icon name="arrow" />
        </button>
        <ButtonLink variant="text" href={action}>
          {t('answer-list.other-file')}
        </ButtonLink>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="al mt-6" aria-label={t('answer-list.ready', { n })} tabIndex={0}>
        <table className="tt">
          <thead>
            <tr>
              <th scope="col">{t('answer-list.row')}</th>
              <th scope="col">{t('answer-list.answered')}</th>
              <th scope="col">{t('answer-list.do-not-know')}</th>
              {hasGroups && <th scope="col">{t('answer-list.group')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shownAtMost).map((row) => (
              <tr key={row.line}>
                <td className="num">{row.line}</td>
                <td className="num">
                  {row.answered}
                  {row.hasComment && <span className="cap"> {t('answer-list.has-comment')}</span>}
                </td>
                <td className="num">{row.doNotKnow}</td>
                {hasGroups && <td>{row.group === null ? '' : groupName(row.group)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        {n > shownAtMost && (
          <p className="sm mut mt-3">{t('answer-list.more-rows', { n: n - shownAtMost })}</p>
        )}
      </section>
    </section>
  );
}
