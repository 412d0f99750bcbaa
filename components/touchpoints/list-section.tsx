import { ButtonLink } from '@/components/ui/button-link';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** The board as a file for a spreadsheet, and back. */
export function ListSection({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale);
  return (
    <Section id="list" title={t('touchpoints.list-title')} text={t('touchpoints.list-text')}>
      <p className="btns">
        <ButtonLink
          href={paths.touchpointList(locale, token)}
          variant="secondary"
          icon="download"
          small
        >
          {t('touchpoints.list-download')}
        </ButtonLink>
        <ButtonLink href={paths.touchpointImport(locale, token)} variant="text" small>
          {t('touchpoints.list-import')}
        </ButtonLink>
      </p>
    </Section>
  );
}
