import type { ReactNode } from 'react';
import { Footer } from '@/components/ui/footer';
import { Tabs } from '@/components/ui/tabs';
import { TopBar } from '@/components/ui/top-bar';
import type { Report } from '@/lib/core/report';
import { formatMonth } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { isSharedReader, paths, type WorkbenchPage, workbenchPages } from '@/lib/paths';

type ReportFrameProps = {
  report: Report;
  token: string;
  page:
    | 'result'
    | 'heatmap'
    | 'whatIf'
    | 'ownMethod'
    | 'download'
    | 'discussion'
    | 'customersRoom'
    | 'cockpit'
    | WorkbenchPage;
  /** Where this page stands, if it lies below one of the tabs. */
  path?: string;
  children: ReactNode;
};

/** Head, tabs and foot that the rooms of one analysis share. */
export function ReportFrame({ report, token, page, path: below, children }: ReportFrameProps) {
  const { locale } = report;
  const t = translator(locale);
  const path = below ?? paths[page](locale, token);
  return (
    <>
      <TopBar locale={locale} path={path} context={<Context report={report} />} />
      <Tabs label={t('result.tabs')} tabs={tabsOf(report, token, page)} />
      <main id="inhalt" className="wrap">
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}

function tabsOf(of: Report, token: string, page: ReportFrameProps['page']) {
  const { locale, profile, round } = of;
  const t = translator(locale);
  const tab = (name: ReportFrameProps['page'], label: string) => ({
    href: paths[name](locale, token),
    label,
    current: page === name,
  });
  const report = {
    href: paths.download(locale, token),
    label: t('result.tab-report'),
    current: page === 'download',
    icon: 'download',
    end: true,
  } as const;
  const result = tab('result', t('result.tab-result'));
  const roadmap = tab('roadmap', t('result.tab-roadmap'));
  if (isSharedReader(token)) return [result, roadmap, report];
  // In a quick lap a cell is one answer: the heat map and what builds on it are the owner's.
  const keep = { href: paths.keep(locale, token), label: t('keep.tab') };
  const rooms = workbenchPages
    .filter((room) => room !== 'roadmap')
    .map((room) => tab(room, t(`workbench.tab-${room}`)));
  const hasTalks = profile.mode !== 'solo' || round?.hasResult;
  const talks = hasTalks ? [tab('discussion', t('team.tab-discussion'))] : [];
  const own = [tab('heatmap', t('heatmap.tab')), ...talks, ...rooms, roadmap];
  return [
    result,
    ...own,
    tab('whatIf', t('what-if.tab')),
    ...(round ? roundTabs(of, token, page) : []),
    keep,
    report,
  ];
}

/** What belongs to the rounds of a team: the lobby, the customers, the organiser's own view. */
function roundTabs({ locale, round }: Report, token: string, page: ReportFrameProps['page']) {
  const t = translator(locale);
  const tab = (name: 'lobby' | 'customersRoom' | 'cockpit', label: string) => ({
    href: paths[name](locale, token),
    label,
    current: page === name,
  });
  return [
    tab('lobby', t('team.tab-round')),
    ...(round?.asksCustomers ? [tab('customersRoom', t('team.tab-customers'))] : []),
    ...(page === 'cockpit' ? [tab('cockpit', t('team.tab-cockpit'))] : []),
  ];
}

/** What kind of pit stop this is, and when. */
function contextOf({ locale, date, profile, round }: Report): string {
  const t = translator(locale);
  const month = formatMonth(locale, date);
  if (profile.mode === 'team') return t('team.context', { month });
  if (profile.mode === 'table') return t('team.context-table', { month });
  return round ? t('team.context-cockpit', { month }) : t('result.context', { month });
}

function Context({ report }: { report: Report }) {
  const t = translator(report.locale);
  return report.organisation ? (
    <>
      {report.organisation}
      <span> · {contextOf(report)}</span>
    </>
  ) : (
    <>
      {t('result.own')}
      <span>
        {' · '}
        {report.profile.mode === 'solo' && !report.round
          ? formatMonth(report.locale, report.date)
          : contextOf(report)}
      </span>
    </>
  );
}
