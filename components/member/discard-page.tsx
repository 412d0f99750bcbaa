import { ButtonLink } from '@/components/ui/button-link';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { memberSheet, paths } from '@/lib/paths';
import { MemberFrame } from './member-frame';
import type { MemberReview } from './member-review';

type DiscardPageProps = { locale: Locale; token: string; review: MemberReview };

/** What will go, before anything is deleted. */
export function DiscardPage({ locale, token, review }: DiscardPageProps) {
  const t = translator(locale);
  const path = paths.discardSheet(locale, token);
  return (
    <MemberFrame
      locale={locale}
      path={path}
      round={review.round}
      mode={review.mode}
      languages={review.languages}
      className="wrap"
    >
      <div className="g mt-8">
        <div className="c1-9">
          <h1 className="h-64">{t('member.discard-headline')}</h1>
          <p className="lead mt-5 mw">{t('member.discard-lead', { n: review.answered })}</p>
          <form className="btns mt-6" method="post" action={path}>
            <input type="hidden" name="confirm" value="yes" />
            <button className="btn" type="submit">
              <span>{t('member.discard-button')}</span>
            </button>
            <ButtonLink
              variant="secondary"
              icon="back"
              href={paths.review(locale, memberSheet(token))}
            >
              {t('member.discard-cancel')}
            </ButtonLink>
          </form>
        </div>
      </div>
    </MemberFrame>
  );
}
