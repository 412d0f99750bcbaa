import { copyWords } from '@/components/keep/copy-words';
import { ButtonLink } from '@/components/ui/button-link';
import { CopyText } from '@/components/ui/copy-text';
import { Section } from '@/components/ui/section';
import { ReviewOverview } from '@/components/wizard/review-overview';
import { OpenAnswers } from '@/components/wizard/review-problems';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { memberSheet, paths } from '@/lib/paths';
import { HandInForm } from './hand-in-form';
import { MemberFrame } from './member-frame';
import type { MemberReview } from './member-review';

interface MemberReviewPageProps {
  readonly locale: Locale;
  readonly token: string;
  readonly review: MemberReview;
  /** The address of this sheet as people copy it. */
  readonly link: string;
  /** The last attempt to hand in failed for want of answers. */
  readonly isRefused: boolean;
}

/** What a member has answered, what is open, and the way to hand in. */
export function MemberReviewPage(props: MemberReviewPageProps) {
  const { locale, token, review, isRefused } = props;
  const t = translator(locale);
  const sheet = memberSheet(token);
  return (
    <MemberFrame
      locale={locale}
      path={paths.review(locale, sheet)}
      round={review.round}
      mode={review.mode}
      languages={review.languages}
      className="qz"
    >
      {isRefused && (
        <div className="wrap mt-5 rev-p">
          <OpenAnswers
            locale={locale}
            sheet={sheet}
            review={review}
            title={t('member.incomplete', { n: review.needed })}
          />
        </div>
      )}
      <ReviewOverview {...{ locale, sheet, review }} finding={finding(t, review)}>
        <Self locale={locale} review={review} />
      </ReviewOverview>
      <div className="wrap">
        <HandInForm locale={locale} sheet={sheet} review={review} />
        <Later {...props} />
        <Section id="discard" title={t('member.discard')}>
          <p className="mw">{t('member.discard-text')}</p>
          <div className="btns mt-5">
            <ButtonLink variant="secondary" href={paths.discardSheet(locale, token)}>
              {t('member.discard-link')}
            </ButtonLink>
          </div>
        </Section>
      </div>
    </MemberFrame>
  );
}

function Self({ locale, review }: { locale: Locale; review: MemberReview }) {
  const t = translator(locale);
  const { group, name } = review;
  return (
    <>
      {group && <p className="mt-4 mw">{t('member.your-group', { group })}</p>}
      {name && (
        <p className="mt-4 mw">
          {t('member.your-name', { name })} <b className="tag k">{t('join.not-anonymous')}</b>
        </p>
      )}
    </>
  );
}

function Later({ locale, review, link }: MemberReviewPageProps) {
  const t = translator(locale);
  return (
    <Section id="later" title={t('member.later')}>
      <p className="mw">{t('member.later-text', { days: review.draftDays })}</p>
      <div className="mt-4">
        <CopyText id="sheet-address" text={link} words={copyWords(t, t('member.copy'))} />
      </div>
    </Section>
  );
}

function finding(t: Translate, { mayFinish, needed, open }: MemberReview) {
  const n = open.length;
  if (!mayFinish)
    return { heading: t('member.too-little'), lead: t('member.too-little-lead', { n: needed }) };
  if (n > 0) return { heading: t('review.gaps', { n }), lead: t('member.gaps-lead', { n }) };
  return { heading: t('review.complete'), lead: t('member.complete-lead') };
}
