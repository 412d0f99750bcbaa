import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { levelRanges } from '@/lib/core/level-ranges';
import { focusOf } from '@/lib/i18n/sentences-heatmap';
import { mayNameCells, spreadOf } from '@/lib/i18n/sentences-team';
import { BrakeSign } from './brake-sign';
import { Distribution, Dots, Hatch } from './heatmap-cell';
import type { Setting } from './setting';
import { Label } from './text';
import { levelColours, mm, palette, types } from './theme';

const square = { width: mm(5), height: mm(5) };
const line = mm(7);
const paddingTop = mm(4);

export const heatmapKeyHeight = (setting: Setting) =>
  paddingTop + line * (1 + signRows(setting).length);

/** The colours as ranges of numbers, and below them the signs that are drawn. */
export function HeatmapKey({ setting }: { readonly setting: Setting }) {
  const { t } = setting;
  const ranges = levelRanges.map(({ level, low, high }) => ({
    text: t('heatmap.key-range', { low, high }),
    sign: (
      <View
        style={{
          ...square,
          backgroundColor: levelColours(level).fill,
          ...(level === 1 ? { border: `${mm(0.25)} solid ${palette.control}` } : {}),
        }}
      />
    ),
  }));
  return (
    <View style={{ height: heatmapKeyHeight(setting), paddingTop }}>
      <Row entries={ranges} />
      {signRows(setting).map((entries) => (
        <Row key={entries.map(({ text }) => text).join()} entries={entries} />
      ))}
    </View>
  );
}

interface Entry {
  readonly text: string;
  readonly sign: ReactNode;
}

const mostInRow = 4;

/** The signs in one row, or in two where they would not fit. */
function signRows(setting: Setting): Entry[][] {
  const signs = signsOf(setting);
  if (signs.length <= mostInRow) return signs.length > 0 ? [signs] : [];
  return [signs.slice(0, 3), signs.slice(3)];
}

function signsOf({ t, report: { profile } }: Setting): Entry[] {
  const { cells, steps, blindSpots, mode, team } = profile;
  const isDisputed = cells.some(({ id }) => spreadOf(profile, id)?.class === 'disagree');
  const frame = (border: string) => <View style={{ ...square, border }} />;
  const isBottleneck = profile.finding.kind === 'bottleneck';
  const signs: (Entry | false)[] = [
    focusOf(profile) !== null && {
      text: mayNameCells(profile) ? t('heatmap.key-focus') : t('team.focus-talk'),
      sign: frame(`${mm(1)} solid ${isBottleneck ? palette.signal : palette.ink}`),
    },
    steps.some(({ brakedBy }) => brakedBy !== null) && {
      text: t('heatmap.key-braked'),
      sign: <BrakeSign />,
    },
    team?.shows.spread === true && {
      text: t('team.key-distribution'),
      sign: <Distribution dots={[1, 2, 4, 2, 1]} color={palette.ink2} />,
    },
    isDisputed && {
      text: t('team.key-disagree'),
      sign: (
        <View style={{ ...square, backgroundColor: levelColours(2).fill }}>
          <Hatch size={square} color={palette.ink} />
        </View>
      ),
    },
    blindSpots.length > 0 && {
      text: t('heatmap.key-blind', { mode }),
      sign: (
        <View style={{ ...square, backgroundColor: levelColours(2).fill }}>
          <Dots size={square} color={palette.ink} />
        </View>
      ),
    },
    cells.some(({ value }) => value === null) && {
      text: team ? t('team.withheld-short') : t('heatmap.key-none'),
      sign: frame(`${mm(0.25)} dashed ${palette.control}`),
    },
  ];
  return signs.filter((sign) => sign !== false);
}

function Row({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: mm(6), height: line }}>
      {entries.map(({ text, sign }) => (
        <View key={text} style={{ flexDirection: 'row', alignItems: 'center', gap: mm(1.8) }}>
          {sign}
          <Label type={types.caption} color={palette.ink2}>
            {text}
          </Label>
        </View>
      ))}
    </View>
  );
}
