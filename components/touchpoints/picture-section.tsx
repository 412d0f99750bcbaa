import { ButtonLink } from '@/components/ui/button-link';
import type { Board } from '@/lib/core/touchpoint-board';
import { touchpointTags } from '@/lib/core/touchpoints';
import type { Locale } from '@/lib/core/types';
import { formatList } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { pictureText } from '@/lib/i18n/sentences-touchpoints';
import { paths } from '@/lib/paths';
import { Picture } from './picture';
import { ValueTable } from './value-table';

type PictureSectionProps = { locale: Locale; token: string; board: Board };

/** Where importance and performance part: the picture, the five largest gaps, and every value as a table. */
export function PictureSection({ locale, token, board }: PictureSectionProps) {
  const t = translator(locale);
  return (
    <section className="sec g tp-pic" id="picture">
      <div className="c1-3 sec-h">
        <h2>{t('touchpoints.picture-title')}</h2>
        <p className="sm mut">{pictureText(t)}</p>
      </div>
      <figure className="c4-9" id="scatter" data-live="">
        <Picture locale={locale} board={board} />
      </figure>
      <div className="c10-12 gap5" id="gaps" data-live="">
        <Gaps locale={locale} token={token} board={board} />
      </div>
      <div className="c1-12 mt-6">
        <ValueTable locale={locale} board={board} />
      </div>
    </section>
  );
}

function Gaps({ locale, token, board }: PictureSectionProps) {
  const t = translator(locale);
  const tags = touchpointTags(board.used.map(({ entry }) => entry.body));
  return (
    <>
      <h3 className="h-21">{t('touchpoints.gaps')}</h3>
      {board.gaps.length === 0 && <p className="mut mt-3">{t('touchpoints.gaps-none')}</p>}
      {board.gaps.length > 0 && (
        <table className="tt tp-g mt-3">
          <thead className="vh">
            <tr>
              <th>{t('touchpoints.column-number')}</th>
              <th>{t('touchpoints.column-name')}</th>
              <th>{t('touchpoints.column-need')}</th>
            </tr>
          </thead>
          <tbody>
            {board.gaps.map(({ entry, number, need, isSignal }) => (
              <tr key={entry.id}>
                <td className="num">{number}</td>
                <th scope="row">
                  <a href={paths.touchpoint(locale, token, entry.id)}>{entry.body.name}</a>
                </th>
                <td className="r">
                  <b className={isSignal ? 'sig' : undefined}>{need}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tags.length > 0 && (
        <p className="sm mut mt-4">
          {t('touchpoints.to-roadmap-text', {
            tags: formatList(
              locale,
              tags.map((tag) => t('roadmap.tag', { tag })),
            ),
          })}
        </p>
      )}
      <p className="mt-5">
        <ButtonLink href={paths.roadmap(locale, token)} variant="secondary" small>
          {t('touchpoints.to-roadmap')}
        </ButtonLink>
      </p>
    </>
  );
}
