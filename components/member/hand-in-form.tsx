import { Icon } from '@/components/ui/icon';
import { Section } from '@/components/ui/section';
import { AnswerOpen, LockedButton } from '@/components/wizard/finish-form';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import type { MemberReview } from './member-review';

type HandInFormProps = { locale: Locale; sheet: string; review: MemberReview };

/** Hands in; with too few answers that is locked, and the open questions come first. The script adds how long it took, if it saw the beginning. */
export function HandInForm({ locale, sheet, review }: HandInFormProps) {
  const t = translator(locale);
  const { open, mayFinish, mode } = review;
  const wayOn = (variant: 'primary' | 'secondary') => (
    <AnswerOpen locale={locale} sheet={sheet} open={open} variant={variant} />
  );
  return (
    <Section id="hand-in" title={t('member.hand-in')}>
      <p className="mw">
        {t(mode === 'table' ? 'member.hand-in-text-table' : 'member.hand-in-text')}
      </p>
      <form
        className="btns mt-6"
        method="post"
        action={paths.review(locale, sheet)}
        data-elapsed={paths.saveAnswers(sheet)}
      >
        {!mayFinish && wayOn('primary')}
        {mayFinish ? (
          <button className="btn" type="submit">
            <span>{t('member.hand-in')}</span>
            <Icon name="arrow" />
          </button>
        ) : (
          <LockedButton
            label={t('member.hand-in')}
            reason={t('member.incomplete', { n: review.needed })}
          />
        )}
        {mayFinish && wayOn('secondary')}
      </form>
    </Section>
  );
}
