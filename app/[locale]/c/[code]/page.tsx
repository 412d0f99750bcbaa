import { notFound } from 'next/navigation';
import { CustomersEnd } from '@/components/customers/customers-end';
import { CustomersPage } from '@/components/customers/customers-page';
import type { Given } from '@/components/customers/survey';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getCustomersSurvey } from '@/lib/server/round/customers-survey';

type Query = Readonly<Record<string, string | undefined>>;
type Props = { params: Promise<{ locale: string; code: string }>; searchParams: Promise<Query> };

export async function generateMetadata({ params }: Props) {
  const { locale, code } = await params;
  if (!isLocale(locale)) notFound();
  const isOpen = (await getCustomersSurvey(code, locale)) !== null;
  return { title: translator(locale)(isOpen ? 'customers.page' : 'customers.closed-page') };
}

/** Everything but `cafe` comes from the front server alone: what was sent and could not be taken. */
export default async function CustomersQuestionsPage({ params, searchParams }: Props) {
  const { locale, code } = await params;
  if (!isLocale(locale)) notFound();
  const survey = await getCustomersSurvey(code, locale);
  if (survey)
    return <CustomersPage locale={locale} survey={survey} given={readGiven(await searchParams)} />;
  const t = translator(locale);
  return (
    <CustomersEnd
      locale={locale}
      path={paths.customers(locale, code)}
      title={t('customers.closed')}
      text={t('customers.closed-text')}
    />
  );
}

const readGiven = (query: Query): Given => ({
  problem: query.problem === 'empty' || query.problem === 'too-long' ? query.problem : null,
  answers: Object.fromEntries(
    Object.entries(query).filter(([name]) => /^O\d+$/.test(name)),
  ) as Given['answers'],
  phase: query.phase ?? '',
  channel: query.channel ?? '',
  comment: query.comment ?? '',
  key: query.key ?? null,
  mark: query.cafe ?? null,
});
