import { ButtonLink } from '@/components/ui/button-link';
import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

/** Days: for how long something begun is kept. */
export function memberEndWords(locale: Locale, kind: string, days: number) {
  const t = translator(locale);
  if (kind === 'over') return { headline: t('member.end-over'), text: t('member.end-over-text') };
  return kind === 'receipt'
    ? { headline: t('member.end-receipt'), text: t('member.end-receipt-text') }
    : { headline: t('member.end-gone'), text: t('member.end-gone-text', { days }) };
}

type MemberEndScreenProps = { locale: Locale; kind: string; days: number };

/** Where a member's way ends, in calm words. */
export function MemberEndScreen({ locale, kind, days }: MemberEndScreenProps) {
  const t = translator(locale);
  const { headline, text } = memberEndWords(locale, kind, days);
  return (
    <PageFrame locale={locale} path={paths.join(locale)} className="wrap">
      <div className="g mt-9">
        <div className="c1-9">
          <h1 className="h-64">{headline}</h1>
          <p className="lead mt-5 mw">{text}</p>
          <div className="btns mt-6">
            <ButtonLink href={paths.join(locale)} variant="secondary">
              {t('join.page')}
            </ButtonLink>
          </div>
        </div>
      </div>
    </PageFrame>
  );
}
