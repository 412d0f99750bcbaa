import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** How saving stands; only where the script runs. The script may write before React has taken the page over: into a text that is there. */
export function SaveLine({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <p
      className="wb-s cap"
      role="status"
      data-status=""
      data-saving={t('questions.saving')}
      data-saved={t('questions.saved')}
      data-offline={t('questions.offline')}
      data-failed={t('questions.failed')}
      data-keep-open={t('questions.keep-open')}
      data-staying={t('questions.staying')}
      data-gone={t('questions.gone')}
      suppressHydrationWarning
    >
      {' '}
    </p>
  );
}
