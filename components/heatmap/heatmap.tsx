import type { CellProfile, PrerequisiteProfile, Report, StepProfile } from '@/lib/core/report';
import { isNamedWeakest } from '@/lib/core/ties';
import { type CellId, prerequisiteIds, prerequisiteOf, stepIds, stepOf } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { HeatmapCell } from './heatmap-cell';
import { HeatmapMeans } from './heatmap-means';

type HeatmapProps = { report: Report; token: string; focus: CellId | null };

/** Four rows, six columns, their means; below 720 px the steps become the rows. A table, so that every cell has its heads. */
export function Heatmap({ report, token, focus }: HeatmapProps) {
  const t = translator(report.locale);
  const { steps, prerequisites } = report.profile;
  return (
    <table className="hm" aria-describedby="hm-keys">
      <caption className="vh">{t('heatmap.table')}</caption>
      <thead>
        <tr>
          <td className="hm-x r-1 hc-1" />
          {steps.map((step) => (
            <StepHead key={step.id} report={report} step={step} />
          ))}
          <th scope="col" className="hm-a cap r-1 hc-8">
            <span className="dsk-only">{t('heatmap.mean')}</span>
            <span className="ph-only">{t('heatmap.mean-short')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {prerequisites.map((prerequisite) => (
          <tr key={prerequisite.id}>
            <PrerequisiteHead report={report} prerequisite={prerequisite} />
            {cellsOf(report, prerequisite).map((cell) => (
              <td key={cell.id} className={placeOf(cell.id)}>
                <HeatmapCell
                  report={report}
                  token={token}
                  cell={cell}
                  isFocus={cell.id === focus}
                />
              </td>
            ))}
            <td
              className={`hm-m num r-${rowOf(prerequisite.id)} hc-8${lowOf(report, prerequisite)}`}
            >
              {formatIndex(prerequisite.value, prerequisite.bound)}
            </td>
          </tr>
        ))}
      </tbody>
      <HeatmapMeans report={report} />
    </table>
  );
}

const rowOf = (id: PrerequisiteProfile['id']) => prerequisiteIds.indexOf(id) + 2;

const placeOf = (id: CellId) =>
  `r-${rowOf(prerequisiteOf(id))} hc-${stepIds.indexOf(stepOf(id)) + 2}`;

const cellsOf = ({ profile }: Report, { id }: PrerequisiteProfile): readonly CellProfile[] =>
  profile.cells.filter((cell) => prerequisiteOf(cell.id) === id);

/** The weakest prerequisite stands in signal where it is the finding or brakes a step. */
const lowOf = ({ profile }: Report, prerequisite: PrerequisiteProfile) =>
  isNamedWeakest(profile, prerequisite) ||
  (prerequisite.isWeakest && prerequisite.brakes.length > 0)
    ? ' is-low'
    : '';

function StepHead({ report, step: { id, isBottleneck } }: { report: Report; step: StepProfile }) {
  return (
    <th scope="col" className={`hm-c r-1 hc-${numberOf(id) + 1}${isBottleneck ? ' is-low' : ''}`}>
      <b>{numberOf(id)}</b> <span className="hm-l">{nameOf(report, id)}</span>
      <span className="hm-s">{report.texts.steps[id].short}</span>
    </th>
  );
}

type PrerequisiteHeadProps = { report: Report; prerequisite: PrerequisiteProfile };

function PrerequisiteHead({ report, prerequisite: { id } }: PrerequisiteHeadProps) {
  const t = translator(report.locale);
  return (
    <th scope="row" className={`hm-r r-${rowOf(id)} hc-1`}>
      <span className="dsk-only">{nameOf(report, id)}</span>
      <span className="ph-only">{t(`heatmap.short-${id}`)}</span>
    </th>
  );
}
