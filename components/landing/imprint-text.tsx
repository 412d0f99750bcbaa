import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

export type Imprint = {
  readonly name: string | null;
  readonly address: string | null;
  readonly email: string | null;
};

const settings = ['IMPRINT_NAME', 'IMPRINT_ADDRESS', 'IMPRINT_EMAIL'] as const;

/** Who runs the server, as its settings say, or whom to ask. */
export function ImprintText({ locale, imprint }: { locale: Locale; imprint: Imprint }) {
  const t = translator(locale);
  const isNamed = imprint.name !== null || imprint.address !== null || imprint.email !== null;
  return (
    <>
      <Section id="operator" title={t('imprint.name')}>
        {isNamed ? <Operator locale={locale} imprint={imprint} /> : <Nobody locale={locale} />}
      </Section>
      <Section id="software" title={t('imprint.software')}>
        <p className="mut mw">{t('imprint.software-text')}</p>
      </Section>
    </>
  );
}

function Operator({ locale, imprint }: { locale: Locale; imprint: Imprint }) {
  const t = translator(locale);
  const { name, address, email } = imprint;
  return (
    <>
      {name && <p className="h-28 st">{name}</p>}
      <dl className="fx mt-5">
        {address && (
          <div>
            <dt>{t('imprint.address')}</dt>
            <dd className="pre-line">{address}</dd>
          </div>
        )}
        {email && (
          <div>
            <dt>{t('imprint.email')}</dt>
            <dd>
              <a href={`mailto:${email}`}>{email}</a>
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}

function Nobody({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <p className="h-28 st">{t('imprint.missing')}</p>
      <p className="mut mt-3 mw">{t('imprint.missing-text')}</p>
      <p className="mut mt-6 mw">{t('imprint.missing-operator')}</p>
      <ul className="lines mt-4">
        {settings.map((setting) => (
          <li key={setting}>
            <code>{setting}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
