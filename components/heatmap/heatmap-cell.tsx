import type { CellProfile, Report } from '@/lib/core/report';
import { cellOf } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { cellName } from '@/lib/i18n/sentences-heatmap';
import { paths } from '@/lib/paths';

type HeatmapCellProps = { report: Report; token: string; cell: CellProfile; isFocus: boolean };

/** One field: its colour, its value, a word where something is missing, and the way into it. */
export function HeatmapCell({ report, token, cell, isFocus }: HeatmapCellProps) {
  const t = translator(report.locale);
  const { id, value, level, isBlindSpot } = cell;
  const isCalm = report.profile.finding.kind !== 'bottleneck';
  const classes = [
    'hm-v',
    value === null && 'is-no',
    isBlindSpot && 'has-dk',
    isFocus && (isCalm ? 'is-sel is-calm' : 'is-sel'),
  ];
  return (
    <a
      className={classes.filter(Boolean).join(' ')}
      data-l={level ?? undefined}
      href={paths.cell(report.locale, token, id)}
    >
      <span className="vh">{cellName(t, report, id)} </span>
      <b>{value ?? <Unknown text={t('heatmap.no-value')} />}</b>
      {flagOf(report, cell) && <span className="hm-f">{flagOf(report, cell)}</span>}
    </a>
  );
}

function Unknown({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="vh">{text}</span>
    </>
  );
}

function flagOf({ locale, profile }: Report, { id, isBlindSpot }: CellProfile): string | null {
  const t = translator(locale);
  if (isBlindSpot) return t('heatmap.blind');
  return profile.openItems.some((item) => cellOf(item) === id) ? t('heatmap.open') : null;
}
