import type { CellProfile, Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { shownValue } from '@/lib/i18n/sentences';
import { cellFlags, cellName } from '@/lib/i18n/sentences-heatmap';
import { disputeWord, mayNameCells } from '@/lib/i18n/sentences-team';
import { paths } from '@/lib/paths';
import { Distribution } from './distribution';

type HeatmapCellProps = { report: Report; token: string; cell: CellProfile; isFocus: boolean };

/** One field: its colour, its value, words where something is missing or disputed, how answers lie, and the way into it. */
export function HeatmapCell({ report, token, cell, isFocus }: HeatmapCellProps) {
  const t = translator(report.locale);
  const { id, value, level, isBlindSpot } = cell;
  const isCalm = report.profile.finding.kind !== 'bottleneck' || !mayNameCells(report.profile);
  const flags = cellFlags(t, report, cell);
  const dots = report.profile.team?.cells[id]?.dots;
  const classes = [
    'hm-v',
    value === null && 'is-no',
    disputeWord(t, report, id) && 'is-dis',
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
      <b>{value === null ? <Unknown text={missingWord(report)} /> : shownValue(cell)}</b>
      {flags.length > 0 && (
        <span className="hm-f">
          {flags.map((flag) => (
            <span key={flag}>{flag} </span>
          ))}
        </span>
      )}
      {dots && <Distribution dots={dots} />}
    </a>
  );
}

/** Withheld and empty look and read the same (method 3.2, A12, A17). */
function missingWord({ locale, profile }: Report): string {
  const t = translator(locale);
  return profile.team ? t('team.withheld-short') : t('heatmap.no-value');
}

function Unknown({ text }: { text: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="vh">{text}</span>
    </>
  );
}
