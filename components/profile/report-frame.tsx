import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { Tabs } from '@/components/ui/tabs';
import { TopBar } from '@/components/ui/top-bar';
import type { Report } from '@/lib/core/report';
import { formatMonth } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';

type ReportFrameProps = {
  report: Report;
  token: string;
  page: 'result' | 'roadmap' | 'whatIf' | 'ownMethod';
  children: ReactNode;
};

/** Head, tabs and foot that the rooms of one analysis share. */
export function ReportFrame({ report, token, page, children }: ReportFrameProps) {
  const { locale } = report;
  const t = translator(locale);
  const path = paths[page](locale, token);
  return (
    <>
      <TopBar locale={locale} path={path} context={<Context report={report} />} />
      <Tabs
        label={t('result.tabs')}
        tabs={[
          {
            href: paths.result(locale, token),
            label: t('result.tab-result'),
            current: page === 'result',
          },
          {
            href: paths.roadmap(locale, token),
            label: t('result.tab-roadmap'),
            current: page === 'roadmap',
          },
          {
            href: paths.whatIf(locale, token),
            label: t('what-if.tab'),
            current: page === 'whatIf',
          },
          {
            href: paths.report(locale, token),
            label: t('result.tab-report'),
            icon: 'download',
            end: true,
          },
        ]}
      />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}

function Context({ report }: { report: Report }) {
  const t = translator(report.locale);
  const month = formatMonth(report.locale, report.date);
  return report.organisation ? (
    <>
      {report.organisation}
      <span> · {t('result.context', { month })}</span>
    </>
  ) : (
    <>
      {t('result.own')}
      <span> · {month}</span>
    </>
  );
}
