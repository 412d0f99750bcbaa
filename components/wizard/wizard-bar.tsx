import { Icon } from '@/components/ui/icon';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import type { Audience } from '@/lib/paths';

type WizardBarProps = { locale: Locale; audience: Audience; onward: string };

/** Back, save status, keys and next; only where the script runs. */
export function WizardBar({ locale, audience, onward }: WizardBarProps) {
  const t = translator(locale);
  return (
    <nav className="bar" aria-label={t('questions.paging')}>
      <div className="wrap bar-in">
        <button className="btn q bar-back" type="button" data-back="">
          <Icon name="back" />
          <span>{t('questions.back')}</span>
        </button>
        <p
          className="cap bar-s"
          role="status"
          data-status=""
          data-saving={t('questions.saving')}
          data-saved={t('questions.saved')}
          data-offline={t('questions.offline')}
          data-failed={t('questions.failed')}
          data-keep-open={t('questions.keep-open')}
          data-staying={t('questions.staying')}
          data-gone={t(audience === 'solo' ? 'questions.gone' : 'member.gone')}
        />
        <p className="cap bar-k">
          <span data-keys="">
            <kbd>1</kbd>–<kbd>5</kbd> {t('questions.keys-choose')} <kbd>Enter</kbd>{' '}
            {t('questions.keys-next')}
          </span>
          <button type="button" data-keys-switch="" data-on={t('questions.keys-on')}>
            {t('questions.keys-off')}
          </button>
        </p>
        <button className="btn" type="button" data-next="">
          <span data-slot="{{next}}">{t('questions.next')}</span>
          <span data-onward="" data-slot="{{onward}}">
            {onward}
          </span>
          <Icon name="arrow" />
        </button>
      </div>
    </nav>
  );
}
