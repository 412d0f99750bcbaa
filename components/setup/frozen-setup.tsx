import { ExtendForm } from '@/components/lobby/extend-form';
import { LobbyFrame } from '@/components/lobby/lobby-frame';
import { ButtonLink } from '@/components/ui/button-link';
import { type Fact, Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { LobbyRound } from '@/lib/core/lobby';
import type { Rooms } from '@/lib/core/rooms';
import type { Locale } from '@/lib/core/types';
import { formatDate, formatList } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { SetupView } from './setup-view';

type FrozenSetupProps = {
  locale: Locale;
  token: string;
  setup: SetupView;
  rooms: Rooms;
  round: LobbyRound;
};

/** A round that somebody has begun to answer: all of it is fixed but the last day (method 3.R1, R2). */
export function FrozenSetup({ locale, token, setup, rooms, round }: FrozenSetupProps) {
  const t = translator(locale);
  return (
    <LobbyFrame
      {...{ locale, token, rooms }}
      path={paths.round(locale, token)}
      organisation={setup.organisation}
    >
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('setup.frozen-headline')}</h1>
        <p className="lead c1-8 mt-5">{t('setup.frozen-lead')}</p>
      </div>
      <Section id="facts" title={t('setup.frozen-facts')}>
        <Facts facts={factsOf(t, locale, round)} />
      </Section>
      <Section id="extend" title={t('lobby.steer-extend')}>
        <ExtendForm locale={locale} token={token} closesOn={round.closesOn} />
      </Section>
      <div className="g mt-7">
        <div className="c4-12">
          <ButtonLink variant="secondary" icon="back" href={paths.lobby(locale, token)}>
            {t('setup.back')}
          </ButtonLink>
        </div>
      </div>
    </LobbyFrame>
  );
}

function factsOf(t: Translate, locale: Locale, round: LobbyRound): Fact[] {
  const { breakdown, customers } = round;
  const isTeam = round.mode === 'team';
  const addressed =
    customers === null ? 'none' : customers.address === 'Sie' ? 'formal' : 'informal';
  const names = breakdown?.groups.map(({ name }) => name) ?? [];
  const all: (Fact | false)[] = [
    { name: t('setup.kind'), text: t(`setup.mode-${round.mode}`) },
    { name: t('setup.lap'), text: t(`setup.lap-${round.lap}`) },
    round.name !== null && { name: t('setup.name'), text: round.name },
    {
      name: t('setup.languages'),
      text: formatList(
        locale,
        round.languages.map((language) => t(`setup.language-${language}`)),
      ),
    },
    { name: t('setup.expected'), text: String(round.expected) },
    isTeam && {
      name: t('setup.groups'),
      text: breakdown
        ? `${t(`setup.dimension-${breakdown.dimension}`)}: ${formatList(locale, names)}`
        : t('setup.none'),
    },
    isTeam && { name: t('setup.k'), text: String(round.k) },
    isTeam && {
      name: t('setup.personal-links'),
      text: t(round.hasPersonalLinks ? 'setup.yes' : 'setup.no'),
    },
    round.opensOn !== null && {
      name: t('setup.opens-on'),
      text: formatDate(locale, round.opensOn),
    },
    isTeam && {
      name: t('setup.outside'),
      text: t(`setup.customers-${addressed}`),
    },
  ];
  return all.filter((fact) => fact !== false);
}
