import { ButtonLink } from '@/components/ui/button-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import type { Lobby } from '@/lib/core/lobby';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { LobbyFrame } from './lobby-frame';
import { CopyButton } from './message-text';

type PersonalLinksPageProps = {
  locale: Locale;
  token: string;
  lobby: Lobby;
  rooms: Rooms;
  address: string;
  /** The secrets of new links; this page is the only place they ever stand on. */
  made: readonly string[];
  /** What was typed when nothing could be made of it. */
  typed: string | null;
  most: number;
};

/** One-time links: how many there are and were used, and new ones to hand out. */
export function PersonalLinksPage(props: PersonalLinksPageProps) {
  const { locale, token, lobby, rooms, address, made, typed, most } = props;
  const t = translator(locale);
  const { round, tickets } = lobby;
  const isOn = round?.state === 'open' && round.hasPersonalLinks;
  const own: Locale = round?.languages.includes(locale === 'en' ? 'en' : 'de')
    ? locale
    : (round?.languages[0] ?? locale);
  const links = made.map((secret) => `${address}${paths.personalInvitation(own, secret)}`);
  const path = paths.personalLinks(locale, token);
  return (
    <LobbyFrame {...{ locale, token, path, rooms }} organisation={lobby.organisation}>
      {typed !== null && (
        <div className="mt-5">
          <ErrorSummary
            title={t('setup.problems', { n: 1 })}
            issues={[{ href: '#count', text: t('lobby.links-problem', { most }) }]}
          />
        </div>
      )}
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('lobby.links-headline')}</h1>
        <p className="lead c1-8 mt-5">{t('lobby.links-lead')}</p>
      </div>
      {links.length > 0 && <MadeLinks locale={locale} links={links} />}
      <Section
        id="make"
        title={t('lobby.links-make')}
        {...(tickets ? { text: t('lobby.personal-count', { ...tickets }) } : {})}
      >
        {isOn ? (
          <MakeForm locale={locale} path={path} typed={typed} most={most} />
        ) : (
          <p className="mw">{t('lobby.links-off')}</p>
        )}
        <p className="mt-6">
          <ButtonLink variant="text" icon="back" href={paths.lobby(locale, token)}>
            {t('lobby.cancel')}
          </ButtonLink>
        </p>
      </Section>
    </LobbyFrame>
  );
}

type MakeFormProps = { locale: Locale; path: string; typed: string | null; most: number };

function MakeForm({ locale, path, typed, most }: MakeFormProps) {
  const t = translator(locale);
  return (
    <form className="lb-x" method="post" action={path}>
      <div className={typed === null ? 'field' : 'field is-err'}>
        <label htmlFor="count">{t('lobby.links-count')}</label>
        <input
          id="count"
          name="count"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed ?? ''}
          aria-invalid={typed === null ? undefined : true}
          aria-describedby="count-hint"
        />
      </div>
      <button className="btn" type="submit">
        <span>{t('lobby.links-make')}</span>
        <Icon name="arrow" />
      </button>
      <p className="sm mut" id="count-hint">
        {t(typed === null ? 'lobby.links-hint' : 'lobby.links-problem', { most })}
      </p>
    </form>
  );
}

function MadeLinks({ locale, links }: { locale: Locale; links: readonly string[] }) {
  const t = translator(locale);
  const table = `data:text/csv;charset=utf-8,${encodeURIComponent(`${links.join('\r\n')}\r\n`)}`;
  return (
    <Section
      id="made"
      title={t('lobby.links-made', { n: links.length })}
      text={t('lobby.links-once')}
    >
      <div className="btns">
        <CopyButton locale={locale} of="links" label={t('lobby.links-copy')} />
        <a className="btn q" href={table} download="links.csv">
          <span>{t('lobby.links-csv')}</span>
          <Icon name="download" />
        </a>
      </div>
      <ol className="lines lb-l mt-5" id="links" translate="no">
        {links.map((link) => (
          <li key={link}>{`${link}\n`}</li>
        ))}
      </ol>
    </Section>
  );
}
