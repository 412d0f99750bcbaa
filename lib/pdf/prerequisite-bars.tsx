import { View } from '@react-pdf/renderer';
import type { PrerequisiteProfile } from '@/lib/core/report';
import { isNamedWeakest, weakestTied } from '@/lib/core/ties';
import { formatIndex, formatList } from '@/lib/i18n/format';
import { marginSpread, spreadWord } from '@/lib/i18n/sentences-team';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Label, Rule } from './text';
import { hairline, levelColours, mm, palette, types } from './theme';

const bar = mm(2.6);
const between = mm(0.8);
const ticks = [20, 40, 60, 80];

const noteOf = ({ t, report }: Setting, { id, brakes }: PrerequisiteProfile): string | null => {
  if (brakes.length > 0)
    return t('report.brakes', {
      n: brakes.length,
      steps: formatList(report.locale, brakes.map(numberOf)),
    });
  return isNamedWeakest(report.profile, { id })
    ? t('report.weakest', { n: weakestTied(report.profile).length })
    : null;
};

/** The note and, of a team, how much people agree. */
function captionOf({ t, report }: Setting, id: PrerequisiteProfile['id'], note: string | null) {
  const spread = marginSpread(report.profile, id);
  const agreement = spread && t('team.agreement-of', { word: spreadWord(t, spread) });
  return [note, agreement].filter(Boolean).join(' · ');
}

/** Four prerequisites as bars; the weakest in signal where it brakes a step or is itself the finding. */
export function PrerequisiteBars({
  setting,
  padding,
  width,
}: {
  readonly setting: Setting;
  readonly padding: number;
  readonly width: number;
}) {
  return (
    <View style={{ width }}>
      {setting.report.profile.prerequisites.map((prerequisite, index) => (
        <View key={prerequisite.id}>
          <Rule color={index === 0 ? palette.ink : palette.rule} />
          <Bar setting={setting} prerequisite={prerequisite} padding={padding} width={width} />
        </View>
      ))}
      <Rule />
    </View>
  );
}

function Bar({
  setting,
  prerequisite,
  padding,
  width,
}: {
  readonly setting: Setting;
  readonly prerequisite: PrerequisiteProfile;
  readonly padding: number;
  readonly width: number;
}) {
  const { id, value, level, isWeakest } = prerequisite;
  const note = noteOf(setting, prerequisite);
  const caption = captionOf(setting, id, note);
  const isMarked = note !== null && (isWeakest || isNamedWeakest(setting.report.profile, { id }));
  const color = isMarked ? palette.signal : palette.ink;
  return (
    <View style={{ paddingVertical: padding }}>
      <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Label type={types.smallStrong} color={color}>
          {nameOf(setting.report, id)}
        </Label>
        <Label type={types.strong} color={color} style={{ marginTop: -1 }}>
          {formatIndex(value, prerequisite.bound)}
        </Label>
      </View>
      <View
        style={{
          height: bar,
          marginTop: between - 1,
          borderBottom: `${hairline} solid ${palette.rule}`,
        }}
      >
        {ticks.map((tick) => (
          <View
            key={tick}
            style={{
              position: 'absolute',
              left: (tick / 100) * width,
              width: hairline,
              height: bar,
              backgroundColor: palette.rule,
            }}
          />
        ))}
        <View
          style={{
            width: ((value ?? 0) / 100) * width,
            height: bar,
            backgroundColor: isMarked ? palette.signal : levelColours(level ?? 1).fill,
          }}
        />
      </View>
      {caption !== '' && (
        <Label
          type={types.caption}
          color={isMarked ? palette.signal : palette.ink2}
          style={{ marginTop: between }}
        >
          {caption}
        </Label>
      )}
    </View>
  );
}
