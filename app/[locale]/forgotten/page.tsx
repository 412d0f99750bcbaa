import { notFound } from 'next/navigation';
import { CalmEnd } from '@/components/keep/calm-end';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('keep.forgotten') : undefined };
}

export default async function ForgottenPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <CalmEnd
      locale={locale}
      path={paths.forgotten(locale)}
      headline={t('keep.forgotten')}
      text={t('keep.forgotten-text')}
    />
  );
}
