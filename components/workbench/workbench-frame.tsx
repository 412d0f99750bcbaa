import type { ReactNode } from 'react';
import { ReportFrame } from '@/components/profile/report-frame';
import type { Report } from '@/lib/core/report';
import { type EntryPage, paths } from '@/lib/paths';
import type { Notices } from './notices';
import { Notice } from './notices';
import { SaveLine } from './save-line';

type WorkbenchFrameProps = {
  report: Report;
  token: string;
  page: Exclude<EntryPage, 'workshop'>;
  notices: Notices;
  /** Where this page stands, if it shows a part of the room. */
  path?: string;
  children: ReactNode;
};

/** A room in which people record things: what the last form did, the room itself, and how saving stands. */
export function WorkbenchFrame({ notices, children, ...frame }: WorkbenchFrameProps) {
  const { report, token, page } = frame;
  return (
    <ReportFrame {...frame}>
      <div data-workbench="" data-save-entries={paths.saveEntries(token)}>
        <Notice locale={report.locale} token={token} page={page} notices={notices} />
        {children}
        <SaveLine locale={report.locale} />
      </div>
    </ReportFrame>
  );
}
