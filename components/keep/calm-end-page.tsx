import { notFound } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { CalmEnd } from './calm-end';

type Params = { params: Promise<{ locale: string }> };

/** The page after something is gone that was meant to go; `of` are its headline and its text. */
export function calmEndPage(
  end: 'deleted' | 'forgotten' | 'withdrawn',
  of: 'keep.deleted' | 'keep.forgotten' | 'member.withdrawn',
) {
  async function generateMetadata({ params }: Params) {
    const { locale } = await params;
    return { title: isLocale(locale) ? translator(locale)(of) : undefined };
  }
  async function CalmEndPage({ params }: Params) {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    const t = translator(locale);
    return (
      <CalmEnd locale={locale} path={paths[end](locale)} headline={t(of)} text={t(`${of}-text`)} />
    );
  }
  return { generateMetadata, CalmEndPage };
}
