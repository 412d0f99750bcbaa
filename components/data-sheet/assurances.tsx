import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/messages';
import { proofs } from './proofs';
import type { SheetProps } from './sheet';

/** How this server is set up, what proves the promises, where they end, and words for an agreement. */
export function Assurances({ locale, sheet }: SheetProps) {
  const t = translator(locale);
  const { instance, k, detailsFrom: n, months } = sheet;
  const none = t('data-sheet.instance-none');
  return (
    <>
      <Section id="instance" title={t('data-sheet.instance')}>
        <Facts
          facts={[
            { name: t('data-sheet.instance-operator'), text: instance.operator ?? none },
            { name: t('data-sheet.instance-address'), text: instance.address ?? none },
            {
              name: t('data-sheet.instance-database'),
              text: t('data-sheet.instance-database-text', { kind: instance.database }),
            },
            { name: t('data-sheet.instance-proxies'), text: String(instance.proxies) },
            {
              name: t('data-sheet.instance-version'),
              text: `${instance.questionnaire}, ${instance.model}`,
            },
          ]}
        />
      </Section>
      <Section id="proofs" title={t('data-sheet.proofs')} text={t('data-sheet.proofs-text')}>
        <dl className="fx">
          {proofs.map(({ id, key, file }) => (
            <div key={id}>
              <dt translate="no">{id}</dt>
              <dd>
                {t(`data-sheet.proof-${key}`)}{' '}
                <span className="cap ds-f" translate="no">
                  {file}
                </span>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="limits" title={t('data-sheet.limits')}>
        <ul className="lines">
          <li>{t('data-sheet.limit-own', { k, others: k - 1 })}</li>
          <li>{t('data-sheet.limit-collusion')}</li>
          <li>{t('data-sheet.limit-style', { n })}</li>
          <li>{t('data-sheet.limit-open')}</li>
        </ul>
      </Section>
      <Section id="clause" title={t('data-sheet.clause')} text={t('data-sheet.clause-text')}>
        <ol className="ds-c">
          <li>{t('data-sheet.clause-1')}</li>
          <li>{t('data-sheet.clause-2')}</li>
          <li>{t('data-sheet.clause-3', { k, n })}</li>
          <li>{t('data-sheet.clause-4')}</li>
          <li>{t('data-sheet.clause-5')}</li>
          <li>{t('data-sheet.clause-6', { months })}</li>
        </ol>
      </Section>
    </>
  );
}
