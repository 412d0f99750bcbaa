import { RoundName } from '@/components/member/round-name';
import { ButtonLink } from '@/components/ui/button-link';
import { ErrorSummary } from '@/components/ui/error-summary';
import { PageFrame } from '@/components/ui/page-frame';
import { Section } from '@/components/ui/section';
import { laps } from '@/lib/core/remaining-minutes';
import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { type Translate, translator } from '@/lib/i18n/messages';
import { DeviceNote } from './device-note';
import { EntryForm } from './entry-form';
import { type DeviceState, type Entry, type Invitation, nameLimit } from './invitation';
import { PromiseSections } from './promise-sections';

interface FirstPageProps {
  readonly locale: Locale;
  readonly path: string;
  readonly invitation: Invitation;
  readonly device: DeviceState;
  readonly entry: Entry;
  /** A personal link lets its person in whatever this device holds. */
  readonly isPersonal: boolean;
}

/** What an invited person reads first: who asks, what it is, how long it takes, and what is promised; then the way in. */
export function FirstPage(props: FirstPageProps) {
  const { locale, path, invitation, entry } = props;
  const t = translator(locale);
  const { organisation, round, promise } = invitation;
  return (
    <PageFrame locale={locale} path={path} languages={round.languages} className="wrap">
      {entry.problem && (
        <div className="mt-5">
          <ErrorSummary title={t('join.check')} issues={[issueOf(t, entry.problem)]} />
        </div>
      )}
      <div className="g mt-8">
        <div className="c1-9">
          <p className="mut">
            <RoundName
              locale={locale}
              name={round.name ?? t('join.invitation')}
              mode={promise.mode}
            />
          </p>
          <h1 className="h-64 mt-3">
            {organisation ? t('join.invites', { organisation }) : t('join.invites-nameless')}
          </h1>
          <p className="lead mt-5 mw">{t(`join.what-${promise.mode}`)}</p>
        </div>
      </div>
      <div className="g">
        <div className="c1-6">
          <Terms locale={locale} invitation={invitation} />
        </div>
      </div>
      <div className="g mt-7">
        <div className="c1-8">
          <Shortcut {...props} />
        </div>
      </div>
      <div className="prom">
        <h2 className="h-40">{t('join.promise')}</h2>
        <PromiseSections locale={locale} promise={promise} />
        <WayIn {...props} />
      </div>
    </PageFrame>
  );
}

/** Whoever has been here goes on from here, above everything that they have read. */
function Shortcut({ locale, path, invitation, device, isPersonal }: FirstPageProps) {
  if (device !== 'new')
    return (
      <DeviceNote
        locale={locale}
        path={path}
        device={device}
        mayBeSomeoneElse={invitation.state === 'open' && !isPersonal}
      />
    );
  if (invitation.state !== 'open')
    return <p className="lead mw st">{stateWords(locale, invitation)}</p>;
  return (
    <ButtonLink href="#begin" variant="secondary">
      {translator(locale)('join.to-start')}
    </ButtonLink>
  );
}

function WayIn({ locale, path, invitation, device, entry, isPersonal }: FirstPageProps) {
  if (invitation.state !== 'open' || !(isPersonal || device === 'new')) return null;
  return (
    <Section id="begin" title={translator(locale)('join.begin')}>
      <EntryForm locale={locale} path={path} promise={invitation.promise} entry={entry} />
    </Section>
  );
}

function stateWords(locale: Locale, { state, round }: Invitation) {
  const t = translator(locale);
  if (state === 'not-yet' && round.opensOn)
    return t('join.state-not-yet-on', { date: formatDate(locale, round.opensOn) });
  return state === 'open' ? '' : t(`join.state-${state}`);
}

const issueOf = (t: Translate, problem: NonNullable<Entry['problem']>) => {
  if (problem === 'group') return { href: '#group-g1', text: t('join.error-group') };
  if (problem === 'not-agreed') return { href: '#agrees', text: t('join.error-not-agreed') };
  return { href: '#name', text: t(`join.error-${problem}`, { limit: nameLimit }) };
};

function Terms({ locale, invitation }: { locale: Locale; invitation: Invitation }) {
  const t = translator(locale);
  const { promise, round, state } = invitation;
  const { lap, questions, closesOn } = promise;
  const isLater = state === 'not-yet' && round.opensOn !== null;
  const terms = [
    [t('join.questions'), String(questions)],
    [t('join.time'), t('join.minutes', { n: laps[lap].minutes })],
    [t('join.account'), t('join.account-none')],
    ...(isLater ? [[t('join.from'), formatDate(locale, round.opensOn ?? '')]] : []),
    [t('join.until'), closesOn ? formatDate(locale, closesOn) : t('join.until-closed')],
  ];
  return (
    <dl className="kv">
      {terms.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="num">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
