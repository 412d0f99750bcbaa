import type { Report } from '@/lib/core/report';
import { isSharedReader } from '@/lib/paths';
import { AgreedList } from '../talk/agreed-list';
import { BlindSpots } from './blind-spots';
import { CellFindings } from './cell-findings';
import { ComingBack } from './coming-back';
import { EvidenceList } from './evidence-list';
import { Margins } from './margins';
import { NextDays } from './next-days';
import { NotMeasurable } from './not-measurable';
import { Notes } from './notes';
import { OutsideSection } from './outside-section';
import { PrerequisiteBars } from './prerequisite-bars';
import { QuickBasis } from './quick-basis';
import { ReportFrame } from './report-frame';
import { ResultHead } from './result-head';
import { SharedNote } from './shared-note';
import { StepBars } from './step-bars';
import { TeamNotes } from './team-notes';
import { Values } from './values';

type ResultProps = { report: Report; token: string };

/** The result of one pit stop: the finding first, then the data, the reasons and what comes next. */
export function Result({ report, token }: ResultProps) {
  return (
    <ReportFrame report={report} token={token} page="result">
      {report.profile.finding.kind === 'not-measurable' ? (
        <NotMeasurable report={report} token={token} />
      ) : (
        <Measured report={report} token={token} />
      )}
      <QuickBasis report={report} token={token} />
      {isSharedReader(token) ? (
        <SharedNote report={report} />
      ) : (
        <>
          <Notes report={report} />
          <ComingBack report={report} token={token} />
        </>
      )}
    </ReportFrame>
  );
}

function Measured({ report, token }: ResultProps) {
  return (
    <>
      <ResultHead report={report} token={token} />
      <StepBars report={report} />
      <OutsideSection report={report} />
      <PrerequisiteBars report={report} />
      <EvidenceList report={report} />
      <Margins report={report} />
      <CellFindings report={report} />
      <BlindSpots report={report} />
      <AgreedList report={report} />
      <NextDays report={report} token={token} />
      <TeamNotes report={report} />
      <Values report={report} token={token} />
    </>
  );
}
