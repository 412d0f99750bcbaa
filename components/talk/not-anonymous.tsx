import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';

/** Stands wherever answers appear with names (method 1.9). */
export const NotAnonymous = ({ locale }: { locale: Locale }) => (
  <p>
    <span className="tag k">{translator(locale)('table.mark')}</span>
  </p>
);
