import { ButtonLink } from '@/components/ui/button-link';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type NothingYetProps = { locale: Locale; token: string; path: string; isOpen: boolean };

/** One view has nothing to compare, and a running round shows nothing yet. */
export function NothingYet({ locale, token, path, isOpen }: NothingYetProps) {
  const t = translator(locale);
  const kind = isOpen ? 'running' : 'none';
  return (
    <PageFrame locale={locale} path={path} className="wrap">
      <div className="mt-7">
        <h1 className="h-64">{t(`talk.${kind}-title`)}</h1>
        <p className="lead mt-5 mw">{t(`talk.${kind}-lead`)}</p>
        <div className="btns mt-6">
          <ButtonLink href={isOpen ? paths.lobby(locale, token) : paths.round(locale, token)}>
            {t(`talk.${kind}-button`)}
          </ButtonLink>
        </div>
      </div>
    </PageFrame>
  );
}
