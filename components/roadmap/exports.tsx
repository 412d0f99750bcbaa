import { Section } from '@/components/profile/section';
import { ButtonLink } from '@/components/ui/button-link';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** The plan for people's own tools: table, calendar, and a board for the wall. */
export function Exports({ locale, token }: { locale: Locale; token: string }) {
  const t = translator(locale);
  return (
    <Section id="exports" title={t('exports.title')}>
      <p className="mw">{t('exports.text')}</p>
      <div className="btns mt-4">
        {(['xlsx', 'csv', 'ics'] as const).map((format) => (
          <ButtonLink
            key={format}
            variant="secondary"
            icon="download"
            href={paths.roadmapFile(locale, token, format)}
          >
            {t(`exports.${format}`)}
          </ButtonLink>
        ))}
        <ButtonLink variant="text" href={paths.board(locale, token)}>
          {t('exports.board')}
        </ButtonLink>
      </div>
    </Section>
  );
}
