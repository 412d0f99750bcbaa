import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Section } from './section';

/** What a colleague with the link for reading should know about it. */
export function SharedNote({ report }: { report: Report }) {
  const t = translator(report.locale);
  return (
    <Section title={t('keep.shared')}>
      <p className="mw">{t('keep.shared-text')}</p>
      <div className="btns mt-4">
        <ButtonLink variant="text" href={paths.start(report.locale)}>
          {t('keep.shared-start')}
        </ButtonLink>
      </div>
    </Section>
  );
}
