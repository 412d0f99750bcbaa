import { ButtonLink } from '@/components/ui/button-link';
import type { CellProfile, Report } from '@/lib/core/report';
import { stepOf } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { shownValue } from '@/lib/i18n/sentences';
import { cellAsks, cellSays, mayNameCells } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf, prerequisiteNameOf } from '@/lib/i18n/terms';
import { paths } from '@/lib/paths';
import { CellFacts } from './cell-facts';

type FocusCellProps = { report: Report; token: string; cell: CellProfile };

/** The field to look at first, beside the heat map: its value, what it says, and the way into it. */
export function FocusCell({ report, token, cell }: FocusCellProps) {
  const t = translator(report.locale);
  const { id } = cell;
  const isNamed = mayNameCells(report.profile);
  const isBottleneck = isNamed && report.profile.finding.kind === 'bottleneck';
  const step = stepOf(id);
  return (
    <aside
      className={isBottleneck ? 'c10-12 cell' : 'c10-12 cell is-calm'}
      aria-labelledby="focus-cell"
    >
      <p className="cap">{isNamed ? t('heatmap.focus') : t('team.focus-talk')}</p>
      <h2 className="h-21 mt-1" id="focus-cell">
        {t('heatmap.cell-kicker', {
          prerequisite: prerequisiteNameOf(report, id),
          step: numberOf(step),
          name: nameOf(report, step),
        })}
      </h2>
      <p className="cell-n">{shownValue(cell)}</p>
      <CellFacts report={report} cell={id} />
      <p className="sm mt-6">
        <b>{cellSays(t, report, id)}</b>
      </p>
      <p className="sm mut mt-4">{cellAsks(t, report, id)}</p>
      <p className="mt-4">
        <ButtonLink href={paths.cell(report.locale, token, id)} variant="secondary" small>
          {t('heatmap.focus-open')}
        </ButtonLink>
      </p>
      <p className="sm mut mt-4">{t('heatmap.hint')}</p>
    </aside>
  );
}
