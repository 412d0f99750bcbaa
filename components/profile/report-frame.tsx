import type { ReactNode } from 'react';
import { NotAnonymous } from '@/components/talk/not-anonymous';
import { Footer } from '@/components/ui/footer';
import { TopBar } from '@/components/ui/top-bar';
import type { Report } from '@/lib/core/report';
import type { Rooms } from '@/lib/core/rooms';
import { formatMonth } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { paths } from '@/lib/paths';
import { type RoomPage, RoomTabs } from './room-tabs';

type ReportFrameProps = {
  report: Report;
  token: string;
  page: Exclude<RoomPage, 'lobby' | 'paper' | 'review' | 'keep' | 'round'>;
  /** Where this page stands, if it lies below one of the tabs. */
  path?: string;
  children: ReactNode;
};

/** Head, tabs and foot that the rooms of one analysis share. */
export function ReportFrame({ report, token, page, path: below, children }: ReportFrameProps) {
  const { locale } = report;
  const path = below ?? paths[page](locale, token);
  // The discussion marks every part of its own.
  const isMarked = report.profile.mode === 'table' && page !== 'discussion';
  return (
    <>
      <TopBar locale={locale} path={path} context={<Context report={report} />} />
      <RoomTabs locale={locale} token={token} rooms={roomsOf(report)} page={page} />
      <main id="inhalt" className="wrap">
        {isMarked && (
          <div className="mt-5">
            <NotAnonymous locale={locale} />
          </div>
        )}
        {children}
      </main>
      <Footer locale={locale} path={path} />
    </>
  );
}

/** The rooms of the pit stop whose report this is. */
const roomsOf = ({ profile, round }: Report): Rooms => ({
  hasResult: true,
  hasTalks: profile.mode !== 'solo' || round?.hasResult === true,
  round: round ? { ...round, isTable: round.mode === 'table' } : null,
});

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
