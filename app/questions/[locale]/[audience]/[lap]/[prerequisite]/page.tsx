import { notFound } from 'next/navigation';
import { QuestionPage } from '@/components/wizard/question-page';
import { prerequisiteIds } from '@/lib/core/types';
import { isLocale } from '@/lib/i18n/locale';
import { audiences } from '@/lib/paths';
import { getQuestions } from '@/lib/server/get-questions';

type Params = { locale: string; audience: string; lap: string; prerequisite: string };
type Props = { params: Promise<Params> };

/** The template of a section; the front server fills in whose it is. */
export default async function QuestionTemplatePage({ params }: Props) {
  const { locale, audience, section, lastOfPrevious } = await read(params);
  return (
    <QuestionPage
      locale={locale}
      audience={audience}
      section={section}
      lastOfPrevious={lastOfPrevious}
    />
  );
}

export async function generateMetadata({ params }: Props) {
  const { section } = await read(params);
  return { title: section.prerequisite.name };
}

async function read(params: Props['params']) {
  const given = await params;
  const { locale, lap } = given;
  const id = prerequisiteIds.find((known) => known === given.prerequisite);
  const audience = audiences.find((known) => known === given.audience);
  if (!isLocale(locale) || (lap !== 'quick' && lap !== 'full') || !id || !audience) notFound();
  const section = getQuestions(locale, lap, id);
  const before = section.previous ? getQuestions(locale, lap, section.previous).questions : [];
  return { locale, audience, section, lastOfPrevious: before.at(-1)?.id };
}
