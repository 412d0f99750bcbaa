import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { mailto } from './invitation-text';

type CopyButtonProps = { locale: Locale; of: string; label: string; variant?: 'secondary' };

/** Copies the text of a message; only where a script can. */
export function CopyButton({ locale, of, label, variant }: CopyButtonProps) {
  const t = translator(locale);
  return (
    <>
      <button
        className={variant ? 'btn q' : 'btn'}
        type="button"
        data-copy={of}
        data-copied={t('lobby.copied')}
        data-selected={t('lobby.selected')}
      >
        <span>{label}</span>
        <Icon name="copy" />
      </button>
      <span className="cap lb-said" role="status" data-copy-status={of} />
    </>
  );
}

type MessageTextProps = {
  locale: Locale;
  id: string;
  title: string;
  subject: string;
  text: string;
};

/** A message in full, to select by hand or to open in the mail program. */
export function MessageText({ locale, id, title, subject, text }: MessageTextProps) {
  const t = translator(locale);
  return (
    <details className="lb-d" id={`${id}-details`}>
      <summary>{title}</summary>
      <p className="pre-line mw mt-3" id={id}>
        {text}
      </p>
      <p className="mt-3">
        <a href={mailto(subject, text)}>{t('lobby.mail')}</a>{' '}
        <span className="sm mut">({t('keep.mail-note')})</span>
      </p>
    </details>
  );
}
