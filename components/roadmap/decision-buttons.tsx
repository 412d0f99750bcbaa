import type { Locale } from '@/lib/core/types';
import type { InitiativeEntry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';

type Decision = InitiativeEntry['decision'];
type DecisionButtonsProps = { locale: Locale; title: string; decision: Decision };

const wishes = [
  { wish: 'accept', leadsTo: 'accepted' },
  { wish: 'postpone', leadsTo: 'postponed' },
  { wish: 'decline', leadsTo: 'declined' },
  { wish: 'reopen', leadsTo: null },
] as const;

/** The ways to decide that are left; each saves the form around it. */
export function DecisionButtons({ locale, title, decision }: DecisionButtonsProps) {
  const t = translator(locale);
  return wishes
    .filter(({ leadsTo }) => leadsTo !== decision)
    .map(({ wish }, index) => (
      <button
        key={wish}
        className={index === 0 && decision !== 'accepted' ? 'btn q sm' : 'btn t sm'}
        type="submit"
        name="do"
        value={wish}
        aria-label={t('plan.about', { action: t(`plan.${wish}`), title })}
      >
        <span>{t(`plan.${wish}`)}</span>
      </button>
    ));
}
