import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import { translator } from '@/lib/i18n/messages';
import type { SheetProps } from './sheet';

const notStored = ['names', 'addresses', 'times', 'order', 'links'] as const;

/** What is stored nowhere, what lies on devices and in logs, and how it is deleted. */
export function Traces({ locale, sheet }: SheetProps) {
  const t = translator(locale);
  const { months, draftDays: days, logFields } = sheet;
  return (
    <>
      <Section id="not-stored" title={t('data-sheet.not-stored')}>
        <ul className="lines">
          {notStored.map((key) => (
            <li key={key}>{t(`data-sheet.not-${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section id="device" title={t('data-sheet.device')}>
        <Facts
          facts={[
            {
              name: t('data-sheet.device-cookie'),
              text: t('data-sheet.device-cookie-text', { days }),
            },
            { name: t('data-sheet.device-unsent'), text: t('data-sheet.device-unsent-text') },
          ]}
        />
      </Section>
      <Section id="logs" title={t('data-sheet.logs')}>
        <p className="mw">{t('data-sheet.logs-text', { fields: logFields.join(', ') })}</p>
      </Section>
      <Section id="deleting" title={t('data-sheet.deleting')}>
        <Facts
          facts={[
            { name: t('data-sheet.deleting-before'), text: t('data-sheet.deleting-before-text') },
            { name: t('data-sheet.deleting-after'), text: t('data-sheet.deleting-after-text') },
            {
              name: t('data-sheet.deleting-all'),
              text: t('data-sheet.deleting-all-text', { months }),
            },
          ]}
        />
      </Section>
    </>
  );
}
