import { notFound } from 'next/navigation';
import { GuideSheet } from '@/components/guide/guide-sheet';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { paths } from '@/lib/paths';
import { getGuide } from '@/lib/server/get-guide';

type Params = { params: Promise<{ locale: string; guide: string }> };

async function read(params: Params['params']) {
  const { locale, guide: id } = await params;
  const guide = isLocale(locale) ? getGuide(id, locale) : null;
  if (!isLocale(locale) || !guide) notFound();
  return { locale, guide };
}

export async function generateMetadata({ params }: Params) {
  const { guide } = await read(params);
  return { title: guide.title, description: guide.purpose };
}

/** A guide on one page, to read and to print. */
export default async function GuidePage({ params }: Params) {
  const { locale, guide } = await read(params);
  return (
    <PageFrame locale={locale} path={paths.guide(locale, guide.id)} className="wrap">
      <GuideSheet locale={locale} guide={guide} />
    </PageFrame>
  );
}
