import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { assetPath } from '@/lib/server/assets';
import { regular, semibold } from './fonts';

/** What every page of ours is, whichever styles it brings: language, fonts, and the script that knows the reader's theme. */
export async function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html
      lang={locale}
      className={`${semibold.className} ${regular.variable}`}
      suppressHydrationWarning
    >
      <head>
        <script src={assetPath('site')} nonce={nonce} suppressHydrationWarning />
      </head>
      <body>{children}</body>
    </html>
  );
}

export function documentMetadata(locale: Locale) {
  const t = translator(locale);
  return {
    title: { template: `%s – ${t('common.product')}`, default: t('common.product') },
    description: t('common.description'),
  };
}
