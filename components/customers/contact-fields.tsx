import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { Choices } from './choices';
import type { Given, Survey } from './survey';

type ContactFieldsProps = { locale: Locale; survey: Survey; given: Given };

/** Phase and channel of the last contact, as far as the round asks for them: its only breakdown (method 3.R14). */
export function ContactFields({ locale, survey, given }: ContactFieldsProps) {
  const t = translator(locale);
  const { phases, channels, address } = survey;
  if (phases.length + channels.length === 0) return null;
  const apart = { value: 'none', text: t('customers.rather-not') };
  return (
    <section className="cu-q g" aria-labelledby="contact-title">
      <div className="c4-12">
        <h2 className="h-28" id="contact-title">
          {t('customers.contact', { address })}
        </h2>
        <p className="mut mt-2">{t('customers.contact-text')}</p>
        {phases.length > 0 && (
          <fieldset className="mt-5">
            <legend className="h-21">{t('customers.phase')}</legend>
            <Choices
              name="phase"
              choices={phases.map((phase) => ({
                value: phase,
                text: t(`customers.phase-${phase}`),
              }))}
              apart={apart}
              chosen={given.phase}
            />
          </fieldset>
        )}
        {channels.length > 0 && (
          <fieldset className="mt-6">
            <legend className="h-21">{t('customers.channel')}</legend>
            <Choices
              name="channel"
              choices={channels.map((channel) => ({
                value: channel,
                text: t(`customers.channel-${channel}`),
              }))}
              apart={apart}
              chosen={given.channel}
            />
          </fieldset>
        )}
      </div>
    </section>
  );
}
