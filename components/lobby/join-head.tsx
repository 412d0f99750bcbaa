import { QrCode } from '@/components/keep/qr-code';
import { ButtonLink } from '@/components/ui/button-link';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { Code } from './code';
import { type Invited, invitationLink, invitationText } from './invitation-text';
import { CopyButton, MessageText } from './message-text';

type JoinHeadProps = Invited & {
  token: string;
  code: string;
  tickets: { readonly all: number; readonly used: number } | null;
};

/** How people get in: the code in large, the QR code, a text to send. */
export function JoinHead(props: JoinHeadProps) {
  const { locale, address, code, token, tickets } = props;
  const t = translator(locale);
  return (
    <div className="g lob">
      <div className="c1-9">
        {tickets ? (
          <PersonalHead {...props} tickets={tickets} />
        ) : (
          <>
            <h1 className="h-21">
              {t('lobby.join')} <JoinAddress locale={locale} address={address} />
            </h1>
            <Code locale={locale} code={code} />
          </>
        )}
        <div className="btns mt-6">
          {tickets && (
            <ButtonLink href={paths.personalLinks(locale, token)}>
              {t('lobby.personal-button')}
            </ButtonLink>
          )}
          <CopyButton
            locale={locale}
            of="invitation"
            label={t('lobby.copy')}
            {...(tickets ? { variant: 'secondary' as const } : {})}
          />
          <ButtonLink variant="text" icon="external" href={paths.projector(locale, token)}>
            {t(tickets ? 'lobby.large-progress' : 'lobby.large')}
          </ButtonLink>
        </div>
        <MessageText
          locale={locale}
          id="invitation"
          title={t('lobby.text')}
          subject={t('lobby.mail-subject')}
          text={invitationText(props)}
        />
      </div>
      {!tickets && (
        <figure className="c10-12 lob-q">
          <QrCode text={invitationLink(address, code)} label={t('lobby.qr')} />
          <figcaption className="cap mt-2">{t('lobby.scan')}</figcaption>
        </figure>
      )}
    </div>
  );
}

/** "boxenstopp.example/los": short enough to type. */
export function JoinAddress({ locale, address }: Pick<Invited, 'locale' | 'address'>) {
  return (
    <span className="nb" translate="no">
      {new URL(address).host}
      {paths.shortJoin(locale)}
    </span>
  );
}

function PersonalHead({
  locale,
  tickets,
}: JoinHeadProps & { tickets: { all: number; used: number } }) {
  const t = translator(locale);
  return (
    <>
      <h1 className="h-64">{t('lobby.personal-title')}</h1>
      <p className="lead mw mt-5">{t('lobby.personal-text')}</p>
      <p className="mut mt-4">{t('lobby.personal-count', { ...tickets })}</p>
    </>
  );
}
