import { View } from '@react-pdf/renderer';
import { focusCells } from '@/lib/core/focus-cells';
import type { CellProfile } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { cellTitle } from '@/lib/i18n/sentences-evidence';
import { findingOf, findingsNote } from '@/lib/i18n/sentences-findings';
import type { Setting } from './setting';
import { Gap, Label, Lines, Rule } from './text';
import { levelColours, mm, palette, span, types } from './theme';

const width = span(6);
const box = { width: mm(9), height: mm(6) };
const textWidth = width - box.width - mm(3);
const padding = mm(1.6);
/** What the fullest page of values leaves below its tables. */
const room = mm(53);

/** "Was auffällt": the cells behind the finding with what their values say, as many rows of two as there is room for. */
export function CellFindings({ setting }: { readonly setting: Setting }) {
  const { t, report, lines } = setting;
  const cells = focusCells(report).map((cell) => ({
    cell,
    title: lines(cellTitle(t, report, cell.id), types.smallStrong, textWidth),
    text: lines(findingOf(t, report, cell), types.small, textWidth),
  }));
  const rows = fitting(
    Array.from({ length: Math.ceil(cells.length / 2) }, (_, i) => cells.slice(2 * i, 2 * i + 2)),
  );
  if (cells.length === 0) return null;
  return (
    <>
      <Label type={types.section}>{t('result.findings-title')}</Label>
      <Lines
        of={lines(findingsNote(t, report), types.caption, span(12))}
        type={types.caption}
        color={palette.ink2}
        style={{ marginTop: mm(1) }}
      />
      <Gap height={mm(3)} />
      <Rule />
      {rows.map((row) => (
        <View key={row[0]?.cell.id} style={{ height: heightOf(row) }}>
          <View style={{ flexDirection: 'row', gap: mm(4), paddingTop: padding, flexGrow: 1 }}>
            {row.map((finding) => (
              <Finding key={finding.cell.id} finding={finding} />
            ))}
          </View>
          <Rule color={palette.rule} />
        </View>
      ))}
    </>
  );
}

interface SetFinding {
  readonly cell: CellProfile;
  readonly title: readonly string[];
  readonly text: readonly string[];
}

const heightOf = (row: readonly SetFinding[]) =>
  Math.max(
    box.height,
    ...row.map(
      ({ title, text }) => title.length * types.smallStrong.lead + text.length * types.small.lead,
    ),
  ) +
  2 * padding;

function fitting(rows: readonly (readonly SetFinding[])[]) {
  let used = 0;
  return rows.filter((row) => (used += heightOf(row)) <= room);
}

function Finding({ finding: { cell, title, text } }: { readonly finding: SetFinding }) {
  const { value, bound, level } = cell;
  const colours =
    value === null || level === null
      ? { fill: palette.paper, text: palette.ink }
      : levelColours(level);
  return (
    <View style={{ flexDirection: 'row', gap: mm(3), width }}>
      <View
        style={{
          ...box,
          backgroundColor: colours.fill,
          alignItems: 'center',
          justifyContent: 'center',
        }}
      >
        <Label type={types.smallStrong} color={colours.text}>
          {formatIndex(value, bound)}
        </Label>
      </View>
      <View style={{ width: textWidth }}>
        <Lines of={title} type={types.smallStrong} />
        <Lines of={text} type={types.small} color={palette.ink2} />
      </View>
    </View>
  );
}
