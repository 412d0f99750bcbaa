import { ButtonLink } from '@/components/ui/button-link';
import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { OpenQuestion, OwnReview } from './review';

export const organisationLimit = 80;

type FinishFormProps = { locale: Locale; token: string; review: OwnReview; isNameTooLong: boolean };

/** Names the organisation, if wanted, and asks for the result; with too few answers that is locked, and the open questions come first. */
export function FinishForm({ locale, token, review, isNameTooLong }: FinishFormProps) {
  const t = translator(locale);
  const { organisation, open, mayFinish } = review;
  return (
    <form className="rev-f" method="post" action={paths.review(locale, token)}>
      <div className={isNameTooLong ? 'field is-err' : 'field'}>
        <label htmlFor="organisation">{t('review.organisation')}</label>
        <input
          id="organisation"
          name="organisation"
          type="text"
          maxLength={organisationLimit}
          autoComplete="organization"
          defaultValue={organisation ?? ''}
          aria-invalid={isNameTooLong || undefined}
          aria-describedby={isNameTooLong ? 'organisation-problem' : undefined}
        />
        {isNameTooLong && (
          <p className="err" id="organisation-problem">
            <Icon name="warning" />
            {t('review.organisation-too-long', { limit: organisationLimit })}
          </p>
        )}
      </div>
      <div className="btns mt-6">
        {!mayFinish && <AnswerOpen locale={locale} sheet={token} open={open} variant="primary" />}
        {mayFinish ? (
          <button className="btn" type="submit">
            <span>{t('review.finish')}</span>
            <Icon name="arrow" />
          </button>
        ) : (
          <LockedButton
            label={t('review.finish')}
            reason={t('review.incomplete', { n: review.needed })}
          />
        )}
        {mayFinish && <AnswerOpen locale={locale} sheet={token} open={open} variant="secondary" />}
      </div>
    </form>
  );
}

/** A button that does nothing yet, and why. */
export function LockedButton({ label, reason }: { label: string; reason: string }) {
  return (
    <>
      <button className="btn" type="button" aria-disabled="true" aria-describedby="locked-reason">
        <span>{label}</span>
        <Icon name="lock" />
      </button>
      <p className="sm mut" id="locked-reason">
        {reason}.
      </p>
    </>
  );
}

type AnswerOpenProps = {
  locale: Locale;
  sheet: string;
  open: readonly OpenQuestion[];
  variant: 'primary' | 'secondary';
};

/** The way to the first open question. */
export function AnswerOpen({ locale, sheet, open, variant }: AnswerOpenProps) {
  const [first] = open;
  if (!first) return null;
  return (
    <ButtonLink
      href={paths.questions(locale, sheet, first.prerequisite.id, first.id)}
      variant={variant}
    >
      {translator(locale)('review.answer-open', { n: open.length })}
    </ButtonLink>
  );
}
