import { textOf, type Workshop } from '@/lib/core/workshop';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';

/** Why everybody is here; after an earlier round, first what is still open from it. */
export function OpeningScreen({ workshop }: { workshop: Workshop }) {
  const { title, text } = textOf(workshop, 'opening');
  return (
    <>
      <h1 className="h-64">{title}</h1>
      <p className="lead mt-5 mw">{text}</p>
      {workshop.openInitiatives.length > 0 && <StillOpen workshop={workshop} />}
    </>
  );
}

function StillOpen({ workshop: { locale, openInitiatives } }: { workshop: Workshop }) {
  const t = translator(locale);
  return (
    <table className="ws-o mt-7">
      <caption className="h-28">{t('workshop.open-title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('workshop.open-what')}</th>
          <th scope="col">{t('workshop.open-owner')}</th>
          <th scope="col">{t('workshop.open-due')}</th>
        </tr>
      </thead>
      <tbody>
        {openInitiatives.map(({ id, title, owner, due }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>{owner ?? <span className="mut">{t('workshop.open-nobody')}</span>}</td>
            <td>
              {due === null ? (
                <span className="mut">{t('workshop.open-no-day')}</span>
              ) : (
                formatDate(locale, due)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
