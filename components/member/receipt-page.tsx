import { copyWords } from '@/components/keep/copy-words';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import type { Locale } from '@/lib/core/types';
import { formatDate } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { MemberFrame } from './member-frame';
import { RoundName } from './round-name';

/** What a receipt tells about the round it belongs to. */
export interface Receipt {
  readonly mode: 'team' | 'table';
  /** What the round is called; null: it has no name. */
  readonly round: string | null;
  readonly languages: readonly ('de' | 'en')[];
  readonly closesOn: string | null;
  readonly draftDays: number;
}

type ReceiptPageProps = {
  locale: Locale;
  path: string;
  receipt: Receipt;
  /** The address of this page as people copy it. */
  link: string;
};

/** After handing in: what happens now, the receipt, and the way to take everything back. */
export function ReceiptPage({ locale, path, receipt, link }: ReceiptPageProps) {
  const t = translator(locale);
  return (
    <MemberFrame
      locale={locale}
      path={path}
      round={receipt.round}
      mode={receipt.mode}
      languages={receipt.languages}
      className="wrap"
    >
      <div className="g mt-8">
        <div className="c1-9">
          <p className="mut">
            <RoundName locale={locale} name={receipt.round} mode={receipt.mode} />
          </p>
          <h1 className="h-104 mt-3">{t('member.receipt-headline')}</h1>
          <p className="lead mt-5 mw">{t('member.receipt-lead')}</p>
        </div>
      </div>
      <Section id="next" title={t('member.next')}>
        <p className="mw">{nextWords(locale, receipt)}</p>
      </Section>
      <Section id="receipt" title={t('member.receipt-keep')}>
        <p className="mw">{t('member.receipt-keep-text')}</p>
        <div className="mt-4">
          <CopyText
            id="receipt-address"
            text={link}
            words={copyWords(t, t('member.receipt-copy'))}
          />
        </div>
      </Section>
      <TakeBack locale={locale} path={path} mode={receipt.mode} />
      <Section id="device" title={t('member.device')}>
        <p className="mw">{t('member.device-text', { days: receipt.draftDays })}</p>
        <form className="btns mt-5" method="post" action={paths.forget(locale)} data-forget="">
          <button className="btn q" type="submit">
            <span>{t('keep.device-button')}</span>
          </button>
        </form>
      </Section>
    </MemberFrame>
  );
}

function nextWords(locale: Locale, { mode, closesOn }: Receipt) {
  const t = translator(locale);
  if (mode === 'table') return t('member.next-table');
  return closesOn
    ? t('member.next-team-until', { date: formatDate(locale, closesOn) })
    : t('member.next-team');
}

/** Folded, so that it takes two deliberate steps on one page, also without the script. */
function TakeBack({ locale, path, mode }: { locale: Locale; path: string; mode: Receipt['mode'] }) {
  const t = translator(locale);
  return (
    <Section id="take-back" title={t('member.take-back')}>
      <p className="mw">
        {t(mode === 'table' ? 'member.take-back-text-table' : 'member.take-back-text')}
      </p>
      <details className="disc mt-4">
        <summary>
          <span>{t('member.take-back-open')}</span>
        </summary>
        <p className="mw mt-3">{t('member.take-back-sure')}</p>
        <form className="btns mt-4" method="post" action={path}>
          <input type="hidden" name="confirm" value="yes" />
          <button className="btn" type="submit">
            <span>{t('member.take-back-button')}</span>
          </button>
        </form>
      </details>
    </Section>
  );
}
