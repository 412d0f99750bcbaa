import { ButtonLink } from '@/components/ui/button-link';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type TalkWaysProps = { report: Report; token: string; skip: string | null };

/** Where it goes on from here without recording anything. */
export function TalkWays({ report, token, skip }: TalkWaysProps) {
  const { locale } = report;
  const t = translator(locale);
  return (
    <div className="btns mt-5">
      {skip && (
        <ButtonLink variant="text" href={skip}>
          {t('talk.skip')}
        </ButtonLink>
      )}
      <ButtonLink variant={skip ? 'text' : 'primary'} href={paths.roadmap(locale, token)}>
        {t('talk.to-roadmap')}
      </ButtonLink>
      <ButtonLink variant="text" href={paths.workshop(locale, token)}>
        {t('workshop.open')}
      </ButtonLink>
    </div>
  );
}
