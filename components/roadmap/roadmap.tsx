import type { ReactNode } from 'react';
import { ReportFrame } from '@/components/profile/report-frame';
import type { Notices } from '@/components/workbench/notices';
import { WorkbenchFrame } from '@/components/workbench/workbench-frame';
import type { Report } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { isSharedReader } from '@/lib/paths';
import { Backlog } from './backlog';
import { CapacityForm, CapacityProblem } from './capacity-form';
import { Certainty } from './certainty';
import { Conflicts } from './conflicts';
import { Declined } from './declined';
import { Difficulties } from './difficulties';
import { Exports } from './exports';
import { InitiativeLists } from './initiative-lists';
import { Moved, type MovedPlan } from './moved';
import { NoRoadmap } from './no-roadmap';
import { OwnInitiative } from './own-initiative';
import { PlanStart } from './plan-start';
import { Projection } from './projection';
import { RoadmapHead } from './roadmap-head';
import { Talks } from './talks';
import { Timeline } from './timeline';

type RoadmapProps = {
  report: Report;
  token: string;
  /** What was typed as a capacity and is none. */
  refusedCapacity?: string | null;
  notices?: Notices;
  moved?: MovedPlan | null;
  /** For an initiative that somebody adds. */
  newId?: string;
  bin?: ReactNode;
};

const noNotices: Notices = { deleted: null, conflict: null, invalid: null, full: false };

/** The roadmap of one pit stop: what comes first, when, why, what people decided, and how sure that order is. */
export function Roadmap({ notices = noNotices, ...props }: RoadmapProps) {
  const { report, token } = props;
  const content = report.roadmap ? (
    <Planned {...props} roadmap={report.roadmap} />
  ) : (
    <>
      <NoRoadmap report={report} token={token} />
      <Talks report={report} />
    </>
  );
  return isSharedReader(token) ? (
    <ReportFrame report={report} token={token} page="roadmap">
      {content}
    </ReportFrame>
  ) : (
    <WorkbenchFrame report={report} token={token} page="roadmap" notices={notices}>
      {content}
    </WorkbenchFrame>
  );
}

type PlannedProps = Omit<RoadmapProps, 'notices'> & { roadmap: ReportRoadmap };

function Planned({ report, roadmap, token, moved = null, newId, bin, ...props }: PlannedProps) {
  const { refusedCapacity = null } = props;
  const { locale } = report;
  const { initiatives, difficulties, projection } = roadmap;
  return (
    <>
      {refusedCapacity !== null && <CapacityProblem locale={locale} />}
      <Moved report={report} moved={moved} />
      <div id="plan-head" data-live="">
        <RoadmapHead report={report} roadmap={roadmap} token={token} />
      </div>
      {!isSharedReader(token) && (
        <div className="rm-set">
          <PlanStart report={report} roadmap={roadmap} token={token} />
          <CapacityForm
            locale={locale}
            token={token}
            capacity30={roadmap.capacity30}
            refused={refusedCapacity}
          />
        </div>
      )}
      <Conflicts report={report} roadmap={roadmap} />
      <div id="plan-timeline" data-live="">
        {initiatives.length > 0 && <Timeline locale={locale} initiatives={initiatives} />}
      </div>
      <InitiativeLists report={report} roadmap={roadmap} token={token} />
      {newId && <OwnInitiative report={report} token={token} newId={newId} />}
      {projection && <Projection report={report} projection={projection} />}
      <Talks report={report} />
      <Difficulties locale={locale} difficulties={difficulties} />
      <Declined report={report} roadmap={roadmap} token={token} />
      <Backlog report={report} roadmap={roadmap} token={token} />
      {initiatives.length > 0 && <Certainty locale={locale} />}
      {initiatives.length > 0 && !isSharedReader(token) && (
        <Exports locale={locale} token={token} />
      )}
      {bin}
    </>
  );
}
