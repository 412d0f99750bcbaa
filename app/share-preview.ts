import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { getSharePicture } from '@/lib/server/get-share-picture';

/** What a messenger shows of a link to this page; pictures need an absolute address, which only APP_URL gives. */
export function sharePreview(locale: Locale) {
  const t = translator(locale);
  const url = getSharePicture();
  const alt = t('print.share-alt');
  return {
    openGraph: {
      type: 'website' as const,
      siteName: t('common.product'),
      title: t('landing.title'),
      description: t('common.description'),
      locale: locale.replace('-', '_'),
      ...(url ? { images: [{ url, width: 1200, height: 630, alt }] } : {}),
    },
    twitter: { card: url ? ('summary_large_image' as const) : ('summary' as const) },
  };
}
