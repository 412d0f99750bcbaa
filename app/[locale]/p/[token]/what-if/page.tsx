import { notFound, redirect } from 'next/navigation';
import { WhatIf } from '@/components/what-if/what-if';
import { suppositionOf } from '@/lib/core/what-if';
import { isLocale } from '@/lib/i18n/locale';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { getWhatIf } from '@/lib/server/get-what-if';
import { readChosen, type WhatIfQuery } from '@/lib/server/read-chosen';

type Props = {
  params: Promise<{ locale: string; token: string }>;
  searchParams: Promise<WhatIfQuery>;
};

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  return { title: isLocale(locale) ? translator(locale)('what-if.page') : undefined };
}

export default async function WhatIfPage({ params, searchParams }: Props) {
  const { locale, token } = await params;
  if (!isLocale(locale)) notFound();
  const found = await getWhatIf(token, locale);
  if (!found) notFound();
  if (found.kind === 'unfinished') redirect(paths[found.next](locale, token));
  const { report, start } = found;
  const chosen = readChosen(await searchParams, start);
  return (
    <WhatIf
      report={report}
      token={token}
      start={start}
      chosen={chosen}
      supposition={suppositionOf(chosen, start)}
    />
  );
}
