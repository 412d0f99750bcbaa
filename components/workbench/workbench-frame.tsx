import type { ReactNode } from 'react';
import { ReportFrame } from '@/components/profile/report-frame';
import type { MovedPlan } from '@/components/roadmap/moved';
import type { Report } from '@/lib/core/report';
import { type EntryPage, paths } from '@/lib/paths';
import { MovedLine } from './moved-line';
import type { Notices } from './notices';
import { Notice } from './notices';
import { SaveLine } from './save-line';

type WorkbenchFrameProps = {
  report: Report;
  token: string;
  page: Exclude<EntryPage, 'workshop'>;
  notices: Notices;
  /** What the last change moved in the roadmap; undefined where nothing does, or the room says it itself. */
  moved?: MovedPlan | null;
  /** Where this page stands, if it shows a part of the room. */
  path?: string;
  children: ReactNode;
};

/** A room in which people record things: what the last form did, the room itself, and how saving stands. */
export function WorkbenchFrame({ notices, moved, children, ...frame }: WorkbenchFrameProps) {
  const { report, token, page } = frame;
  return (
    <ReportFrame {...frame}>
      <div data-workbench="" data-save-entries={paths.saveEntries(token)}>
        <Notice locale={report.locale} token={token} page={page} notices={notices} />
        {children}
        <div className="wb-f">
          <SaveLine locale={report.locale} />
          {moved !== undefined && <MovedLine report={report} token={token} moved={moved} />}
        </div>
      </div>
    </ReportFrame>
  );
}
