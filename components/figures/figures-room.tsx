import type { MovedPlan } from '@/components/roadmap/moved';
import { Bin } from '@/components/workbench/bin';
import type { Notices } from '@/components/workbench/notices';
import type { Deleted } from '@/components/workbench/notices-of';
import { WorkbenchFrame } from '@/components/workbench/workbench-frame';
import { countVerdicts, verdicts } from '@/lib/core/figures';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { Goals } from './goals';
import { Register } from './register';

type FiguresRoomProps = {
  report: Report;
  token: string;
  deleted: readonly Deleted[];
  notices: Notices;
  moved: MovedPlan | null;
  days: number;
  /** For the next figure. */
  newId: string;
};

/** The few figures an organisation steers by, and where it wants each step to be. */
export function FiguresRoom({
  report,
  token,
  deleted,
  notices,
  moved,
  days,
  newId,
}: FiguresRoomProps) {
  const t = translator(report.locale);
  return (
    <WorkbenchFrame {...{ report, token, notices, moved }} page="figures">
      <div className="g mt-7 cvh">
        <div className="c1-8">
          <h1 className="h-64">{t('figures.title')}</h1>
          <p className="lead mt-4 mw">{t('figures.lead')}</p>
          <p className="sm mut mt-4 wb-plain">{t('inventory.plain')}</p>
        </div>
        <Counts report={report} />
      </div>
      <Register report={report} token={token} newId={newId} />
      <Goals report={report} token={token} />
      <Bin {...{ locale: report.locale, token, deleted, days }} page="figures" kinds={['figure']} />
    </WorkbenchFrame>
  );
}

function Counts({ report }: { report: Report }) {
  const t = translator(report.locale);
  const figures = report.workbench.figure;
  if (figures.length === 0) return null;
  const counts = countVerdicts(figures);
  return (
    <dl className="c10-12 kv cvk" id="figures-counts" data-live="" aria-label={t('figures.counts')}>
      <div>
        <dt>{t('figures.count-figures')}</dt>
        <dd className="num">{figures.length}</dd>
      </div>
      {verdicts.map((verdict) => (
        <div key={verdict}>
          <dt>{t(`figures.verdict-${verdict}`)}</dt>
          <dd className="num">{counts[verdict]}</dd>
        </div>
      ))}
      <div>
        <dt>{t('figures.verdict-open')}</dt>
        <dd className="num">{counts.open}</dd>
      </div>
    </dl>
  );
}
