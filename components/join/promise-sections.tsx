import { type Fact, Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { RoundPromise } from '@/lib/core/round-promise';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';

type PromiseProps = { locale: Locale; promise: RoundPromise };

/** The promise of the first page: one sentence for each fact that holds for this round on this server. */
export function PromiseSections({ locale, promise }: PromiseProps) {
  const t = translator(locale);
  return (
    <>
      <Section id="seen" title={t('join.seen')}>
        <Facts facts={seen(t, promise)} />
      </Section>
      <Section id="stored" title={t('join.stored')}>
        <Facts facts={stored(t, promise)} />
      </Section>
      <Section id="kept" title={t('join.kept')}>
        <Facts facts={kept(t, promise)} />
      </Section>
      <Section id="rights" title={t('join.rights')}>
        <Facts facts={rights(t, promise)} />
      </Section>
      <Section id="limits" title={t('join.limits')}>
        <ul className="lines">
          {limits(t, promise).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}

const fact = (name: string, text: string): Fact => ({ name, text });

function seen(t: Translate, promise: RoundPromise): Fact[] {
  if (promise.mode === 'table')
    return [
      fact(t('join.before'), t('join.before-table')),
      fact(t('join.after'), t('join.after-table')),
    ];
  const { k, detailsFrom, groups, asksCustomers } = promise;
  return [
    fact(t('join.before'), t('join.before-team')),
    fact(t('join.after'), t('join.after-team', { k })),
    fact(t('join.details'), t('join.details-text', { n: detailsFrom })),
    ...(groups ? [fact(t('join.groups'), t('join.groups-text', { k }))] : []),
    ...(asksCustomers ? [fact(t('join.customers'), t('join.customers-text'))] : []),
  ];
}

function stored(t: Translate, promise: RoundPromise): Fact[] {
  const { mode, draftDays } = promise;
  const hasTicket = promise.mode === 'team' && promise.hasPersonalLinks;
  return [
    fact(t('join.not-stored'), t(`join.not-stored-${mode}`)),
    fact(t('join.are-stored'), t(`join.are-stored-${mode}`)),
    ...(hasTicket ? [fact(t('join.ticket'), t('join.ticket-text'))] : []),
    fact(t('join.device'), t('join.device-text', { n: draftDays })),
  ];
}

const kept = (t: Translate, { draftDays, keptMonths }: RoundPromise): Fact[] => [
  fact(t('join.kept-begun'), t('join.kept-begun-text', { n: draftDays })),
  fact(t('join.kept-handed-in'), t('join.kept-handed-in-text', { n: keptMonths })),
];

const rights = (t: Translate, { mode }: RoundPromise): Fact[] => [
  fact(t('join.stop'), t('join.stop-text')),
  fact(t('join.no-longer'), t(`join.no-longer-${mode}`)),
];

function limits(t: Translate, promise: RoundPromise): string[] {
  const network = t(
    promise.isEncrypted ? 'join.limit-network-encrypted' : 'join.limit-network-open',
  );
  if (promise.mode === 'table') return [t('join.limit-operator-table'), network];
  const { k, hasChangeLog } = promise;
  return [
    t('join.limit-others', { k, others: k - 1 }),
    t('join.limit-alike'),
    t('join.limit-style'),
    t('join.limit-copy'),
    ...(hasChangeLog ? [t('join.limit-log')] : []),
    network,
  ];
}
