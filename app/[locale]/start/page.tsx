import { notFound } from 'next/navigation';
import { HaveCode } from '@/components/join/have-code';
import { ImportForm } from '@/components/keep/import-form';
import { LapChoice } from '@/components/landing/lap-choice';
import { PaperLinks } from '@/components/print/paper-links';
import { PageFrame } from '@/components/ui/page-frame';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type Params = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Params) {
  const { locale } = await params;
  return isLocale(locale) ? { title: translator(locale)('start.title') } : {};
}

export default async function StartPage({ params }: Params) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.start(locale)} className="wrap">
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('start.headline')}</h1>
      </div>
      <LapChoice locale={locale} />
      <HaveCode locale={locale} />
      <section className="sec g">
        <div className="c1-3 sec-h">
          <h2>{t('start.note')}</h2>
        </div>
        <p className="c4-12 mut mw">{t('start.note-text')}</p>
      </section>
      <section className="sec g" id="import">
        <div className="c1-3 sec-h">
          <h2>{t('import.start')}</h2>
        </div>
        <div className="c4-12">
          <p className="mut mw">{t('import.text')}</p>
          <div className="mt-5">
            <ImportForm locale={locale} />
          </div>
        </div>
      </section>
      <PaperLinks locale={locale} />
    </PageFrame>
  );
}
