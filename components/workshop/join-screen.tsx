import { QrCode } from '@/components/keep/qr-code';
import { ButtonLink } from '@/components/ui/button-link';
import { textOf, type Workshop } from '@/lib/core/workshop';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type JoinScreenProps = { workshop: Workshop; token: string; address: string };

/** The way into the round, readable from the last row. */
export function JoinScreen({ workshop, token, address }: JoinScreenProps) {
  const { locale, code, isOpen } = workshop;
  const t = translator(locale);
  const { title, text } = textOf(workshop, 'join');
  if (!isOpen || !code)
    return (
      <>
        <h1 className="h-64">{t('workshop.joined-title')}</h1>
        <p className="lead mt-5 mw">{t('workshop.joined-text')}</p>
      </>
    );
  return (
    <div className="ws-j">
      <div>
        <h1 className="h-64">{title}</h1>
        <p className="lead mt-5 mw">{text}</p>
        <p className="ws-c num mt-6">
          <span className="vh">{t('workshop.code-label')}: </span>
          {code.shown}
        </p>
        <p className="lead mt-4">
          {t('workshop.code-at', { address: `${new URL(address).host}${paths.shortJoin(locale)}` })}
        </p>
        <div className="btns mt-6">
          <ButtonLink variant="secondary" href={paths.projector(locale, token)}>
            {t('workshop.to-projector')}
          </ButtonLink>
        </div>
      </div>
      <QrCode text={`${address}${paths.shortInvitation(code.plain)}`} label={t('workshop.qr')} />
    </div>
  );
}
