import { notFound } from 'next/navigation';
import { QuestionPage } from '@/components/wizard/question-page';
import { prerequisiteIds } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { getQuestions } from '@/lib/server/get-questions';

type Props = { params: Promise<{ locale: string; lap: string; prerequisite: string }> };

/** The template of a section; the front server fills in whose it is. */
export default async function QuestionTemplatePage({ params }: Props) {
  const { locale, section, lastOfPrevious } = await read(params);
  return <QuestionPage locale={locale} section={section} lastOfPrevious={lastOfPrevious} />;
}

export async function generateMetadata({ params }: Props) {
  const { section } = await read(params);
  return { title: section.prerequisite.name };
}

async function read(params: Props['params']) {
  const { locale, lap, prerequisite } = await params;
  const id = prerequisiteIds.find((known) => known === prerequisite);
  if (!isLocale(locale) || (lap !== 'quick' && lap !== 'full') || !id) notFound();
  const section = getQuestions(locale, lap, id);
  const before = section.previous ? getQuestions(locale, lap, section.previous).questions : [];
  return { locale, section, lastOfPrevious: before.at(-1)?.id };
}
