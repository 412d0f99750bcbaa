import { notFound } from 'next/navigation';
import { CalmEnd } from '@/components/keep/calm-end';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('member.withdrawn') : undefined };
}

export default async function WithdrawnPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <CalmEnd
      locale={locale}
      path={paths.withdrawn(locale)}
      headline={t('member.withdrawn')}
      text={t('member.withdrawn-text')}
    />
  );
}
