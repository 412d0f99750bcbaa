import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/messages';
import type { SheetProps } from './sheet';

const inShort = ['purpose', 'control', 'voluntary'] as const;
const roles = ['member', 'organiser', 'reader', 'table', 'customer', 'operator'] as const;

/** What it is for, and who sees what. */
export function Roles({ locale }: SheetProps) {
  const t = translator(locale);
  return (
    <>
      <Section id="short" title={t('data-sheet.short')}>
        <Facts
          facts={inShort.map((key) => ({
            name: t(`data-sheet.short-${key}`),
            text: t(`data-sheet.short-${key}-text`),
          }))}
        />
      </Section>
      <Section id="roles" title={t('data-sheet.roles')}>
        <Facts
          facts={roles.map((role) => ({
            name: t(`data-sheet.role-${role}`),
            text: t(`data-sheet.role-${role}-text`),
          }))}
        />
      </Section>
    </>
  );
}

/** From how many people on what is shown (method 3.1). */
export function Thresholds({ locale, sheet: { k, detailsFrom } }: SheetProps) {
  const t = translator(locale);
  const facts = [
    { name: t('data-sheet.threshold-k', { n: k }), text: t('data-sheet.threshold-k-text') },
    {
      name: t('data-sheet.threshold-groups'),
      text: t('data-sheet.threshold-groups-text', { n: k }),
    },
    {
      name: t('data-sheet.threshold-details', { n: detailsFrom }),
      text: t('data-sheet.threshold-details-text'),
    },
    { name: t('data-sheet.threshold-bands'), text: t('data-sheet.threshold-bands-text') },
    { name: t('data-sheet.threshold-once'), text: t('data-sheet.threshold-once-text', { n: k }) },
  ];
  return (
    <Section id="thresholds" title={t('data-sheet.thresholds')}>
      <Facts facts={facts} />
    </Section>
  );
}
