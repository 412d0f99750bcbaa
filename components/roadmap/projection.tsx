import { Note, Section } from '@/components/profile/section';
import type { Projection as Projected, ProjectedResult } from '@/lib/core/planned';
import type { Report } from '@/lib/core/report';
import { type StepId, stepIds } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { ProjectedShapes } from './projected-shapes';

type ProjectionProps = { report: Report; projection: Projected };
type Column = {
  key: string;
  label: string;
  result: ProjectedResult;
  isDone?: boolean;
  isNow?: boolean;
};

/** The result as the plan would change it: index as bars, then everything as a table. */
export function Projection({ report, projection }: ProjectionProps) {
  const t = translator(report.locale);
  const columns = columnsOf({ report, projection });
  return (
    <div id="projection" data-live="">
      <Section title={t('plan.projection')} note={<Note>{t('plan.projection-note')}</Note>}>
        <Bars report={report} columns={columns} done={projection.done.index} />
        <p className="cap pj-k">
          <span>{t('plan.projection-base')}</span>
          <span className="pj-k2">{t('plan.projection-gain')}</span>
        </p>
        <ProjectedShapes report={report} projection={projection} />
        <Table report={report} columns={columns} target={projection.target} />
      </Section>
    </div>
  );
}

function columnsOf({ report, projection: { now, done, planned } }: ProjectionProps): Column[] {
  const t = translator(report.locale);
  const isDone = (report.roadmap?.done.length ?? 0) > 0;
  return [
    { key: 'now', label: t('plan.projection-now'), result: now, isNow: true },
    ...(isDone ? [{ key: 'done', label: t('plan.projection-done'), result: done, isDone }] : []),
    ...planned.map((result) => ({
      key: String(result.day),
      label: t('plan.projection-day', { n: result.day }),
      result,
    })),
  ];
}

type BarsProps = { report: Report; columns: readonly Column[]; done: number };

function Bars({ report, columns, done }: BarsProps) {
  const t = translator(report.locale);
  const values = columns.map(({ label, result }) =>
    t('plan.projection-bar', { when: label, n: result.index }),
  );
  const highest = Math.max(...columns.map(({ result }) => result.index));
  return (
    <div
      className={`pj v-${highest}`}
      role="img"
      aria-label={t('plan.projection-bars', { values: values.join(', ') })}
    >
      {columns.map(({ key, label, result, isNow }) => (
        <div key={key} className={`pj-b v-${result.index} r-${Math.min(done, result.index)}`}>
          <b className="num">
            {formatIndex(result.index, isNow ? report.profile.bound : undefined)}
          </b>
          <i />
          <span className="cap">{label}</span>
        </div>
      ))}
    </div>
  );
}

/** What stands today may be a bound only (method 3.R7); what a plan works out is a model. */
const boundOf = ({ profile }: Report, step: StepId) =>
  profile.steps.find(({ id }) => id === step)?.bound;

type TableProps = { report: Report; columns: readonly Column[]; target: number };

function Table({ report, columns, target }: TableProps) {
  const t = translator(report.locale);
  const percent = (n: number | null) => (n === null ? '–' : t('plan.projection-percent', { n }));
  const rows = [
    {
      name: t('plan.projection-index'),
      of: (x: ProjectedResult, isNow: boolean) =>
        formatIndex(x.index, isNow ? report.profile.bound : undefined),
    },
    { name: t('plan.projection-level'), of: (x: ProjectedResult) => x.level },
    {
      name: t('plan.projection-to-target', { target }),
      of: (x: ProjectedResult) => percent(x.toTarget),
    },
    ...stepIds.map((step) => ({
      name: `${numberOf(step)} ${nameOf(report, step)}`,
      of: (x: ProjectedResult, isNow: boolean) =>
        formatIndex(x.steps[step], isNow ? boundOf(report, step) : undefined),
    })),
  ];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="scroll mt-6" tabIndex={0} aria-label={t('plan.projection-table')}>
      <table className="tt pj-t">
        <caption className="vh">{t('plan.projection-table')}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className="r">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, of }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map(({ key, result, isNow = false }) => (
                <td key={key} className="r num">
                  {of(result, isNow)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
