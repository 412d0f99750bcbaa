import type { Translate } from '@/lib/i18n/messages';

/** What a copy button says before and after. */
export const copyWords = (t: Translate, copy: string) => ({
  copy,
  copied: t('keep.copied'),
  selected: t('keep.selected'),
});
