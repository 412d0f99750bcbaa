import { copyWords } from '@/components/keep/copy-words';
import { CopyText } from '@/components/ui/copy-text';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Locale } from '@/lib/core/types';
import { type Translate, translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { CockpitMark } from './cockpit-mark';
import { FinishForm } from './finish-form';
import type { OwnReview } from './review';
import { ReviewOverview } from './review-overview';
import { type ReviewProblem, ReviewProblems } from './review-problems';

type ReviewPageProps = {
  locale: Locale;
  token: string;
  review: OwnReview;
  /** The private link as people copy it. */
  link: string;
  problem: ReviewProblem | null;
};

/** Everything answered so far, what is open, and the way to the result. */
export function ReviewPage({ locale, token, review, link, problem }: ReviewPageProps) {
  const t = translator(locale);
  const path = paths.review(locale, token);
  return (
    <>
      <TopBar
        locale={locale}
        path={path}
        context={t(review.lap === 'quick' ? 'start.quick' : 'start.full')}
        pause={paths.keep(locale, token)}
      />
      <main id="inhalt" className="qz">
        {review.isCockpit && <CockpitMark locale={locale} token={token} />}
        {problem && (
          <div className="wrap mt-5 rev-p">
            <ReviewProblems locale={locale} sheet={token} review={review} problem={problem} />
          </div>
        )}
        <ReviewOverview {...{ locale, review }} sheet={token} finding={finding(t, review)}>
          {review.hasQuickResult && (
            <p className="mt-4 mw">
              {t('review.quick-result')}{' '}
              <a href={paths.result(locale, token)}>{t('review.quick-result-link')}</a>
            </p>
          )}
        </ReviewOverview>
        <div className="wrap">
          <section className="sec g">
            <div className="c1-3 sec-h">
              <h2>{t('review.result')}</h2>
            </div>
            <div className="c4-12">
              <FinishForm
                locale={locale}
                token={token}
                review={review}
                isNameTooLong={problem === 'organisation-too-long'}
              />
            </div>
          </section>
          <section className="sec g">
            <div className="c1-3 sec-h">
              <h2>{t('review.coming-back')}</h2>
            </div>
            <div className="c4-12">
              <p className="mw">
                {t(review.isCockpit ? 'review.coming-back-text-round' : 'review.coming-back-text')}
              </p>
              <div className="mt-4">
                <CopyText id="private-link" text={link} words={copyWords(t, t('keep.copy'))} />
              </div>
              <p className="mt-4">
                <a href={paths.keep(locale, token)}>{t('keep.to-page')}</a>
              </p>
            </div>
          </section>
        </div>
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}

function finding(t: Translate, { mayFinish, needed, open }: OwnReview) {
  const n = open.length;
  if (!mayFinish)
    return { heading: t('review.too-little'), lead: t('review.too-little-lead', { n: needed }) };
  if (n > 0) return { heading: t('review.gaps', { n }), lead: t('review.gaps-lead', { n }) };
  return { heading: t('review.complete'), lead: t('review.complete-lead') };
}
