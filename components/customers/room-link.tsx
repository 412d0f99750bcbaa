import { copyWords } from '@/components/keep/copy-words';
import { QrCode } from '@/components/keep/qr-code';
import { ButtonLink } from '@/components/ui/button-link';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type RoomLinkProps = { locale: Locale; code: string; link: string };

/** The one link for all customers: as text, as a code to scan and to look at. */
export function RoomLink({ locale, code, link }: RoomLinkProps) {
  const t = translator(locale);
  return (
    <Section id="link" title={t('customers-room.link')} text={t('customers-room.link-text')}>
      <div className="kp-l">
        <div>
          <p className="h-64 num cu-code" translate="no">
            {`${code.slice(0, 4)} ${code.slice(4)}`}
          </p>
          <div className="mt-5">
            <CopyText
              id="customers-link"
              text={link}
              words={copyWords(t, t('customers-room.copy'))}
            />
          </div>
          <p className="mt-5">
            <ButtonLink variant="text" href={paths.customers(locale, code)}>
              {t('customers-room.look')}
            </ButtonLink>
          </p>
        </div>
        <figure>
          <QrCode text={link} label={t('customers-room.code')} />
          <figcaption className="cap">{t('customers-room.code-text')}</figcaption>
        </figure>
      </div>
    </Section>
  );
}
