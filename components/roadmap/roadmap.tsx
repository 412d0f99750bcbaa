import { ReportFrame } from '@/components/profile/report-frame';
import type { Report, ReportRoadmap } from '@/lib/core/report';
import { isSharedReader } from '@/lib/paths';
import { Backlog } from './backlog';
import { CapacityForm, CapacityProblem } from './capacity-form';
import { Certainty } from './certainty';
import { Difficulties } from './difficulties';
import { Exports } from './exports';
import { InitiativeTable } from './initiative-table';
import { NoRoadmap } from './no-roadmap';
import { RoadmapHead } from './roadmap-head';
import { Talks } from './talks';
import { Timeline } from './timeline';

type RoadmapProps = {
  report: Report;
  token: string;
  /** What was typed as a capacity and is none. */
  refusedCapacity?: string | null;
};

/** The roadmap of one pit stop: what comes first, when, why, and how sure that order is. */
export function Roadmap({ report, token, refusedCapacity = null }: RoadmapProps) {
  return (
    <ReportFrame report={report} token={token} page="roadmap">
      {report.roadmap ? (
        <Planned
          report={report}
          roadmap={report.roadmap}
          token={token}
          refusedCapacity={refusedCapacity}
        />
      ) : (
        <>
          <NoRoadmap report={report} token={token} />
          <Talks report={report} />
        </>
      )}
    </ReportFrame>
  );
}

type PlannedProps = Required<RoadmapProps> & { roadmap: ReportRoadmap };

function Planned({ report, roadmap, token, refusedCapacity }: PlannedProps) {
  const { locale } = report;
  const { initiatives, difficulties, capacity30 } = roadmap;
  return (
    <>
      {refusedCapacity !== null && <CapacityProblem locale={locale} />}
      <RoadmapHead report={report} roadmap={roadmap} token={token} />
      {!isSharedReader(token) && (
        <CapacityForm
          locale={locale}
          token={token}
          capacity30={capacity30}
          refused={refusedCapacity}
        />
      )}
      {initiatives.length > 0 && (
        <>
          <Timeline locale={locale} initiatives={initiatives} />
          <InitiativeTable report={report} initiatives={initiatives} />
        </>
      )}
      <Talks report={report} />
      <Difficulties locale={locale} difficulties={difficulties} />
      <Backlog locale={locale} roadmap={roadmap} />
      {initiatives.length > 0 && <Certainty locale={locale} />}
      {initiatives.length > 0 && !isSharedReader(token) && (
        <Exports locale={locale} token={token} />
      )}
    </>
  );
}
