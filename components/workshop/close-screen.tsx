import { ButtonLink } from '@/components/ui/button-link';
import { textOf, type Workshop } from '@/lib/core/workshop';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** What happens next, and when people meet again. */
export function CloseScreen({ workshop, token }: { workshop: Workshop; token: string }) {
  const { locale, halfway, nextStop, report } = workshop;
  const t = translator(locale);
  const { title, text } = textOf(workshop, 'close');
  return (
    <>
      <h1 className="h-64">{title}</h1>
      <p className="lead mt-5 mw">{text}</p>
      <dl className="ws-e mt-7">
        <div>
          <dt>{t('workshop.close-report')}</dt>
          <dd>{t('workshop.close-report-text')}</dd>
        </div>
        <div>
          <dt>{t('workshop.close-halfway')}</dt>
          <dd>{t('workshop.close-halfway-text', { day: formatDate(locale, halfway) })}</dd>
        </div>
        <div>
          <dt>{t('workshop.close-next')}</dt>
          <dd>{t('workshop.close-next-text', { day: formatDate(locale, nextStop) })}</dd>
        </div>
      </dl>
      {report && (
        <div className="btns mt-6">
          <ButtonLink variant="secondary" icon="download" href={paths.download(locale, token)}>
            {t('roadmap.load-report')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
