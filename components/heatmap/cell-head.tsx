import type { CellView } from '@/lib/core/cell-view';
import type { Report } from '@/lib/core/report';
import { stepOf } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { translator } from '@/lib/i18n/messages';
import { cellAsks, cellSays } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf, prerequisiteNameOf } from '@/lib/i18n/terms';
import { CellFacts } from './cell-facts';

type CellHeadProps = { report: Report; cell: CellView };

/** The value, large, in its colour; beside it what it says. */
export function CellHead({ report, cell }: CellHeadProps) {
  const t = translator(report.locale);
  const step = stepOf(cell.id);
  const profile = report.profile.cells.find(({ id }) => id === cell.id);
  const value = profile?.value ?? null;
  return (
    <div className="g cellh">
      <p className={`c1-3 cellh-n v-${value ?? 0}`} data-l={profile?.level ?? undefined}>
        <span className="vh">{t('heatmap.cell-value')} </span>
        <b>{formatIndex(value, profile?.bound)}</b>
        <span className="cap">{value === null ? missingWord(report) : t('heatmap.cell-of')}</span>
      </p>
      <div className="c4-12">
        <p className="cap">
          {t('heatmap.cell-kicker', {
            prerequisite: prerequisiteNameOf(report, cell.id),
            step: numberOf(step),
            name: nameOf(report, step),
          })}
        </p>
        <h1 className="h-40 mt-3">{cellSays(t, report, cell.id) ?? missingTitle(report, cell)}</h1>
        <p className="mt-4 mw mut">
          {cellAsks(t, report, cell.id)} {value !== null && t('heatmap.hint')}
        </p>
        {value === null && report.profile.team && <p className="mt-4 mw">{t('team.withheld')}</p>}
        <CellFacts report={report} cell={cell.id} />
      </div>
    </div>
  );
}

const missingWord = ({ locale, profile }: Report) =>
  profile.team ? translator(locale)('team.withheld-short') : translator(locale)('heatmap.no-value');

/** Why a field has no value. */
function missingTitle({ locale, profile }: Report, { questions }: CellView): string {
  const t = translator(locale);
  if (profile.mode !== 'solo') return t('team.cell-title-withheld');
  const all = (answer: 'DK' | 'NA' | null) =>
    questions.every((question) => question.answer === answer);
  if (all('NA')) return t('heatmap.cell-not-applicable');
  if (all('DK')) return t('heatmap.cell-unknown');
  if (all(null)) return t('heatmap.cell-open');
  return t('heatmap.cell-half');
}
