import { ButtonLink } from '@/components/ui/button-link';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { PrivacyOfRounds as Rounds } from './privacy-of-rounds';

const stored = ['answers', 'notes', 'lap', 'organisation', 'workbench', 'days', 'guesses'] as const;
const notStored = ['address', 'agent', 'account', 'times'] as const;
const onDevice = ['theme', 'answers'] as const;

/** What the software keeps, where, for how long, and what a person may ask for. */
export function PrivacyText({
  locale,
  months,
  undoDays,
  draftDays,
}: {
  locale: Locale;
  months: number;
  undoDays: number;
  draftDays: number;
}) {
  const t = translator(locale);
  return (
    <>
      <Stored locale={locale} />
      <NotStored locale={locale} />
      <Section id="link" title={t('privacy.link')}>
        <h3 className="h-28">{t('privacy.link-headline')}</h3>
        <p className="mut mt-3 mw">{t('privacy.link-text')}</p>
        <p className="mut mt-3 mw">{t('privacy.link-hash')}</p>
        <p className="mut mt-3 mw">{t('privacy.link-reading')}</p>
      </Section>
      <Rounds locale={locale} draftDays={draftDays} />
      <OnDevice locale={locale} draftDays={draftDays} />
      <Section id="others" title={t('privacy.others')}>
        <h3 className="h-28">{t('privacy.others-headline')}</h3>
        <p className="mut mt-3 mw">{t('privacy.others-text')}</p>
        <p className="mut mt-3 mw">{t('privacy.others-logs')}</p>
      </Section>
      <Duration locale={locale} months={months} undoDays={undoDays} />
      <Rights locale={locale} />
    </>
  );
}

function Stored({ locale }: { locale: Locale }) {
  const t = translator(locale);
  const facts = stored.map((key) => ({
    name: t(`privacy.stored-${key}`),
    text: t(`privacy.stored-${key}-text`),
  }));
  return (
    <Section id="stored" title={t('privacy.stored')}>
      <Facts facts={facts} />
    </Section>
  );
}

function NotStored({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Section id="not-stored" title={t('privacy.not-stored')}>
      <ul className="lines">
        {notStored.map((key) => (
          <li key={key}>{t(`privacy.not-${key}`)}</li>
        ))}
      </ul>
    </Section>
  );
}

function OnDevice({ locale, draftDays }: { locale: Locale; draftDays: number }) {
  const t = translator(locale);
  const facts = [
    {
      name: t('privacy.device-cookies'),
      text: t('privacy.device-cookies-text', { days: draftDays }),
    },
    ...onDevice.map((key) => ({
      name: t(`privacy.device-${key}`),
      text: t(`privacy.device-${key}-text`),
    })),
  ];
  return (
    <Section id="device" title={t('privacy.device')}>
      <Facts facts={facts} />
    </Section>
  );
}

function Duration({
  locale,
  months,
  undoDays,
}: {
  locale: Locale;
  months: number;
  undoDays: number;
}) {
  const t = translator(locale);
  return (
    <Section id="duration" title={t('privacy.duration')}>
      <h3 className="h-28">{t('privacy.duration-headline', { months })}</h3>
      <p className="mut mt-3 mw">{t('privacy.duration-text', { months })}</p>
      <p className="mut mt-3 mw">{t('privacy.duration-undo', { days: undoDays })}</p>
      <p className="mut mt-3 mw">{t('privacy.duration-reports')}</p>
      <p className="mut mt-3 mw">{t('privacy.duration-backups')}</p>
    </Section>
  );
}

function Rights({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Section id="rights" title={t('privacy.rights')}>
      <p className="mut mw">{t('privacy.rights-text')}</p>
      <p className="mt-4">
        <ButtonLink href={paths.imprint(locale)} variant="secondary">
          {t('privacy.rights-contact')}
        </ButtonLink>
      </p>
    </Section>
  );
}
