import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import { LapStrip } from './lap-strip';
import { OpenQuestions } from './open-questions';
import type { Review } from './review';
import { ReviewMatrix } from './review-matrix';

interface ReviewOverviewProps {
  readonly locale: Locale;
  /** The token of whoever answers. */
  readonly sheet: string;
  readonly review: Review;
  readonly finding: { readonly heading: string; readonly lead: string };
  /** Below the finding. */
  readonly children?: ReactNode;
}

/** What is answered and what is open before anything counts: progress, finding, matrix, open questions. */
export function ReviewOverview({ locale, sheet, review, finding, children }: ReviewOverviewProps) {
  return (
    <>
      <LapStrip locale={locale} sheet={sheet} sections={review.prerequisites.map(sectionOf)} />
      <div className="wrap">
        <div className="g mt-7">
          <div className="c1-8">
            <h1 className="h-64">{finding.heading}</h1>
            <p className="lead mt-4 mw">{finding.lead}</p>
            {children}
          </div>
        </div>
        <div className="g rev-g mt-7">
          <div className="c1-9">
            <ReviewMatrix locale={locale} sheet={sheet} review={review} />
          </div>
          {review.open.length > 0 && (
            <div className="c10-12">
              <OpenQuestions locale={locale} sheet={sheet} questions={review.open} />
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** A bar of the strip in twentieths. */
const sectionOf = ({ id, name, answered, total }: Review['prerequisites'][number]) => ({
  id,
  name,
  share: String(Math.round((answered / total) * 20)),
});
