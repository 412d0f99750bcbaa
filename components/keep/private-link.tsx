import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { copyWords } from './copy-words';
import { QrCode } from './qr-code';

type PrivateLinkProps = { locale: Locale; link: string; kind: 'solo' | 'team' | 'table' };

/** What the link lets others do depends on whose answers lie behind it. */
const words = {
  solo: { text: 'keep.link-text', mail: 'keep.mail-body' },
  team: { text: 'keep.link-text-team', mail: 'keep.mail-body-team' },
  table: { text: 'keep.link-text-table', mail: 'keep.mail-body-table' },
} as const;

/** The private link as text, as code and as a mail to oneself. */
export function PrivateLink({ locale, link, kind }: PrivateLinkProps) {
  const t = translator(locale);
  const subject = encodeURIComponent(t('keep.mail-subject'));
  const body = encodeURIComponent(t(words[kind].mail, { link }).replaceAll('\n', '\r\n'));
  return (
    <Section id="link" title={t('keep.link')}>
      <div className="kp-l">
        <div>
          <p className="mw">{t(words[kind].text)}</p>
          <div className="mt-5">
            <CopyText id="private-link" text={link} words={copyWords(t, t('keep.copy'))} />
          </div>
          <p className="mt-5">
            <a href={`mailto:?subject=${subject}&body=${body}`}>{t('keep.mail')}</a>{' '}
            <span className="sm mut">({t('keep.mail-note')})</span>
          </p>
        </div>
        <figure>
          <QrCode text={link} label={t('keep.code')} />
          <figcaption className="cap">{t('keep.code-text')}</figcaption>
        </figure>
      </div>
    </Section>
  );
}
