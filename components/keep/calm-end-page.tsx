import { notFound } from 'next/navigation';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { CalmEnd } from './calm-end';

type Params = { params: Promise<{ locale: string }> };

interface End {
  readonly path: 'deleted' | 'forgotten' | 'withdrawn';
  readonly headline: 'keep.deleted' | 'keep.forgotten' | 'member.withdrawn';
  readonly text: 'keep.deleted-text' | 'keep.forgotten-text' | 'member.withdrawn-text';
}

/** The page after something is gone that was meant to go. */
export function calmEndPage({ path, headline, text }: End) {
  async function generateMetadata({ params }: Params) {
    const { locale } = await params;
    return { title: isLocale(locale) ? translator(locale)(headline) : undefined };
  }
  async function CalmEndPage({ params }: Params) {
    const { locale } = await params;
    if (!isLocale(locale)) notFound();
    const t = translator(locale);
    return (
      <CalmEnd locale={locale} path={paths[path](locale)} headline={t(headline)} text={t(text)} />
    );
  }
  return { generateMetadata, CalmEndPage };
}
