import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Section } from './section';

/** How to return to this page, and the way back into the answers. */
export function ComingBack({ report, token }: { report: Report; token: string }) {
  const t = translator(report.locale);
  return (
    <Section id="return" title={t('result.return-title')}>
      <p className="mw">{t('result.return-text')}</p>
      <p className="mw mt-4">{t('result.return-again')}</p>
      <div className="btns mt-4">
        <ButtonLink variant="secondary" href={paths.keep(report.locale, token)}>
          {t('keep.to-page')}
        </ButtonLink>
        <ButtonLink variant="text" href={paths.review(report.locale, token)}>
          {t('result.change-answers')}
        </ButtonLink>
      </div>
    </Section>
  );
}
