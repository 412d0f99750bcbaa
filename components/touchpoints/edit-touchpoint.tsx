import { EntryForm } from '@/components/workbench/entry-form';
import type { Board, BoardPoint } from '@/lib/core/touchpoint-board';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { EditActions } from './edit-actions';
import { TouchpointFields } from './touchpoint-fields';

type EditProps = { locale: Locale; token: string; board: Board; point: BoardPoint };

/** The form of one touchpoint, below the board that shows what it changes. */
export function EditTouchpoint({ locale, token, board, point }: EditProps) {
  const t = translator(locale);
  const { entry, number } = point;
  const next = board.points[number];
  return (
    <section className="sec g tp-e" id="edit">
      <div className="c1-3 sec-h">
        <h2 id="edit-title" data-live="">
          {t('touchpoints.edit-title', { number, name: entry.body.name })}
        </h2>
        <p className="sm mut">{t('touchpoints.edit-text')}</p>
        <EditActions locale={locale} token={token} point={point} />
      </div>
      <div className="c4-12">
        <EntryForm
          locale={locale}
          token={token}
          page="touchpoints"
          kind="touchpoint"
          id={entry.id}
          revision={entry.revision}
          anchor="edit"
          open
        >
          <TouchpointFields locale={locale} point={point} />
        </EntryForm>
        <p className="btns mt-6">
          <a className="btn q sm" href={`${paths.touchpoints(locale, token)}#${entry.id}`}>
            <span>{t('touchpoints.edit-close')}</span>
          </a>
          {next && (
            <a className="btn t sm" href={paths.touchpoint(locale, token, next.entry.id)}>
              {t('touchpoints.edit-next', { name: next.entry.body.name })}
            </a>
          )}
        </p>
      </div>
    </section>
  );
}
