import { MemberEndScreen, memberEndWords } from '@/components/member/member-end-screen';
import { isLocale } from '@/lib/i18n/locale';
import { draftDays } from '@/lib/server/retention';

type Props = { params: Promise<{ locale: string; kind: string }> };

const localeOf = (locale: string) => (isLocale(locale) ? locale : 'de');

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  return { title: memberEndWords(localeOf(locale), kind, draftDays).headline };
}

/** What the front server shows where a member's way ends. */
export default async function MemberEndPage({ params }: Props) {
  const { locale, kind } = await params;
  return <MemberEndScreen locale={localeOf(locale)} kind={kind} days={draftDays} />;
}
