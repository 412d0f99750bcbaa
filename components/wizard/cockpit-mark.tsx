import { ButtonLink } from '@/components/ui/button-link';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type CockpitMarkProps = { locale: Locale; token: string; slot?: string };

/** Tells an organiser that these answers are not part of the round. With a `slot` the front server decides whether it is shown. */
export function CockpitMark({ locale, token, slot }: CockpitMarkProps) {
  const t = translator(locale);
  return (
    <div className="ban" data-slot={slot}>
      <div className="wrap">
        <p>
          <b>{t('team.cockpit-mark')}</b>
        </p>
        <ButtonLink variant="text" small href={paths.lobby(locale, token)}>
          {t('team.to-round')}
        </ButtonLink>
      </div>
    </div>
  );
}
