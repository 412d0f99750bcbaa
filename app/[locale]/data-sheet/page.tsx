import { notFound } from 'next/navigation';
import { Assurances } from '@/components/data-sheet/assurances';
import { Roles, Thresholds } from '@/components/data-sheet/rules';
import { StoredTables } from '@/components/data-sheet/stored-tables';
import { Traces } from '@/components/data-sheet/traces';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getDataSheet } from '@/lib/server/get-data-sheet';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('data-sheet.page') } : {};
}

/** What works councils and data protection officers need, made by the software itself. */
export default async function DataSheetPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const props = { locale, sheet: await getDataSheet() };
  return (
    <PageFrame locale={locale} path={paths.dataSheet(locale)} className="wrap ds">
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('data-sheet.headline')}</h1>
        <p className="lead c1-8 mt-5">{t('data-sheet.lead')}</p>
      </div>
      <Roles {...props} />
      <Thresholds {...props} />
      <StoredTables {...props} />
      <Traces {...props} />
      <Assurances {...props} />
    </PageFrame>
  );
}
