import { notFound } from 'next/navigation';
import { PrivacyText } from '@/components/landing/privacy-text';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { draftDays, retentionMonths, undoDays } from '@/lib/server/retention';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('privacy.title') } : {};
}

export default async function PrivacyPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.privacy(locale)} className="wrap">
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('privacy.headline')}</h1>
        <p className="lead c1-8 mt-5">{t('privacy.lead')}</p>
      </div>
      <PrivacyText
        locale={locale}
        months={retentionMonths}
        undoDays={undoDays}
        draftDays={draftDays}
      />
    </PageFrame>
  );
}
