import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { method } from '@/lib/core/constants';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** What holds for everybody who answers with others, and for customers. */
export function PrivacyOfRounds({ locale, draftDays }: { locale: Locale; draftDays: number }) {
  const t = translator(locale);
  const { k, itemsFrom: n } = method.anonymity;
  const facts = [
    {
      name: t('privacy.rounds-joining'),
      text: t('privacy.rounds-joining-text', { days: draftDays }),
    },
    { name: t('privacy.rounds-handed-in'), text: t('privacy.rounds-handed-in-text') },
    { name: t('privacy.rounds-shown'), text: t('privacy.rounds-shown-text', { k, n }) },
    { name: t('privacy.rounds-table'), text: t('privacy.rounds-table-text') },
    { name: t('privacy.rounds-customers'), text: t('privacy.rounds-customers-text') },
    { name: t('privacy.rounds-deleting'), text: t('privacy.rounds-deleting-text') },
  ];
  return (
    <Section id="rounds" title={t('privacy.rounds')}>
      <Facts facts={facts} />
      <p className="mt-5">
        <ButtonLink href={paths.dataSheet(locale)} variant="secondary">
          {t('privacy.rounds-sheet')}
        </ButtonLink>
      </p>
    </Section>
  );
}
