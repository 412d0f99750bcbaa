import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { PaperQuestionnaire } from '@/components/print/paper-questionnaire';
import { PageFrame } from '@/components/ui/page-frame';
import { prerequisiteIds } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getPublicAddress } from '@/lib/server/get-public-address';
import { getQuestions } from '@/lib/server/get-questions';

type Params = { params: Promise<{ locale: string; lap: string }> };

async function read(params: Params['params']) {
  const { locale, lap } = await params;
  if (!isLocale(locale) || (lap !== 'quick' && lap !== 'full')) notFound();
  return { locale, lap } as const;
}

export async function generateMetadata({ params }: Params) {
  const { locale, lap } = await read(params);
  return { title: translator(locale)(`print.title-${lap}`) };
}

/** The questionnaire on paper. */
export default async function QuestionnairePage({ params }: Params) {
  const { locale, lap } = await read(params);
  const sections = prerequisiteIds.map((id) => getQuestions(locale, lap, id));
  const address = new URL(getPublicAddress((await headers()).get('host'))).host;
  return (
    <PageFrame locale={locale} path={paths.questionnaire(locale, lap)} className="wrap">
      <PaperQuestionnaire locale={locale} lap={lap} sections={sections} address={address} />
    </PageFrame>
  );
}
