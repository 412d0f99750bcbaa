import { View } from '@react-pdf/renderer';
import type { Level } from '@/lib/core/types';
import type { Setting } from './setting';
import { Label } from './text';
import { levelColours, mm, palette, sheet, types } from './theme';

const levels: readonly Level[] = [1, 2, 3, 4, 5];
const band = mm(3);
const bracket = { above: mm(3.6), height: mm(2.4), line: mm(0.4) };
const marker = { above: mm(2), height: mm(6.2), width: mm(1), halo: mm(0.5) };

const namesTop = band + mm(2.4);

export const scaleHeight = namesTop + types.caption.lead;

/** The five levels from 0 to 100, the interval as a bracket above, the value as a mark. */
export function LevelScale({ setting }: { readonly setting: Setting }) {
  const { profile, texts } = setting.report;
  const at = (value: number) => (value / 100) * sheet.inner;
  return (
    <View style={{ height: scaleHeight }}>
      <View style={{ flexDirection: 'row', height: band }}>
        {levels.map((level) => (
          <View
            key={level}
            style={{ width: sheet.inner / 5, backgroundColor: levelColours(level).fill }}
          />
        ))}
      </View>
      {profile.range && (
        <View
          style={{
            position: 'absolute',
            top: -bracket.above,
            left: at(profile.range.low),
            width: at(profile.range.high) - at(profile.range.low),
            height: bracket.height,
            border: `${bracket.line} solid ${palette.ink}`,
            borderBottomWidth: 0,
          }}
        />
      )}
      {profile.index !== null && (
        <View
          style={{
            position: 'absolute',
            top: -marker.above - marker.halo,
            left: at(profile.index) - marker.width / 2 - marker.halo,
            width: marker.width + 2 * marker.halo,
            height: marker.height + 2 * marker.halo,
            backgroundColor: palette.ink,
            border: `${marker.halo} solid ${palette.paper}`,
          }}
        />
      )}
      {levels.map((level) => (
        <View
          key={level}
          style={{
            position: 'absolute',
            top: namesTop,
            left: at((level - 1) * 20),
            width: sheet.inner / 5,
          }}
        >
          <Label
            type={types.caption}
            color={level === profile.level?.level ? palette.ink : palette.ink2}
          >
            {`${level} ${texts.levels[level].name}`}
          </Label>
        </View>
      ))}
    </View>
  );
}
