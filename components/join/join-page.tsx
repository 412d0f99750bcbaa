import { PageFrame } from '@/components/ui/page-frame';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { CodeForm, type CodeProblem } from './code-form';

type JoinPageProps = { locale: Locale; typed: string; problem: CodeProblem | null };

/** Where somebody with a code begins. */
export function JoinPage({ locale, typed, problem }: JoinPageProps) {
  const t = translator(locale);
  return (
    <PageFrame locale={locale} path={paths.join(locale)} className="wrap">
      <div className="g mt-8">
        <h1 className="h-64 c1-9">{t('join.headline')}</h1>
        <p className="lead c1-8 mt-5">{t('join.lead')}</p>
      </div>
      <div className="g mt-7">
        <div className="c1-8">
          <CodeForm locale={locale} typed={typed} problem={problem} />
        </div>
      </div>
    </PageFrame>
  );
}
