import { Bin } from '@/components/workbench/bin';
import type { Notices } from '@/components/workbench/notices';
import type { Deleted } from '@/components/workbench/notices-of';
import { WorkbenchFrame } from '@/components/workbench/workbench-frame';
import type { Report } from '@/lib/core/report';
import type { Entry } from '@/lib/core/workbench';
import { AddPersona } from './add-persona';
import { JourneyView } from './journey-view';
import { NoPersona } from './no-persona';
import { PersonaList } from './persona-list';

type JourneyPageProps = {
  report: Report;
  token: string;
  /** Id of the persona to show; the first one without. */
  chosen: string | null;
  /** A fresh id for a new persona. */
  newId: string;
  notices: Notices;
  deleted: readonly Deleted[];
  undoDays: number;
  limit: number;
};

/** The way through the phases as one kind of customer lives it: a picture to read, a table to fill. */
export function JourneyPage(props: JourneyPageProps) {
  const { report, token, chosen, newId, notices, deleted, undoDays, limit } = props;
  const { persona: personas } = report.workbench;
  const persona: Entry<'persona'> | undefined =
    personas.find(({ id }) => id === chosen) ?? personas[0];
  return (
    <WorkbenchFrame report={report} token={token} page="journey" notices={notices}>
      {personas.length > 1 && (
        <PersonaList
          locale={report.locale}
          token={token}
          personas={personas}
          current={persona?.id ?? null}
        />
      )}
      {persona ? (
        <JourneyView report={report} token={token} persona={persona} limit={limit} />
      ) : (
        <NoPersona locale={report.locale} />
      )}
      <AddPersona locale={report.locale} token={token} id={newId} isFirst={!persona} />
      <Bin
        locale={report.locale}
        token={token}
        page="journey"
        kinds={['persona']}
        deleted={deleted}
        days={undoDays}
      />
    </WorkbenchFrame>
  );
}
