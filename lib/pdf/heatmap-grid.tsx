import { View } from '@react-pdf/renderer';
import type { PrerequisiteProfile, StepProfile } from '@/lib/core/report';
import { isNamedWeakest } from '@/lib/core/ties';
import { prerequisiteOf } from '@/lib/core/types';
import { formatIndex } from '@/lib/i18n/format';
import { focusOf } from '@/lib/i18n/sentences-heatmap';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import { HeatmapCell } from './heatmap-cell';
import { columns } from './heatmap-columns';
import { HeatmapMeans, heatmapMeansHeight } from './heatmap-means';
import type { Setting } from './setting';
import { Label, Lines } from './text';
import { mm, palette, sheet, types } from './theme';

const { gap, names, means } = columns;

const headLines = (setting: Setting) =>
  setting.report.profile.steps.map(({ id }) =>
    setting.lines(nameOf(setting.report, id), types.axis, columns.step - mm(1)),
  );

const headHeight = (setting: Setting) =>
  types.value.lead +
  Math.max(...headLines(setting).map((lines) => lines.length)) * types.axis.lead +
  mm(2.5);

/** Its height with rows of that height. */
export const heatmapHeight = (setting: Setting, row: number) =>
  headHeight(setting) + 4 * (row + gap) + heatmapMeansHeight;

/** Prerequisites as rows, steps as columns, means at the edges. */
export function HeatmapGrid({ setting, row }: { readonly setting: Setting; readonly row: number }) {
  const { report } = setting;
  const focus = focusOf(report.profile)?.id;
  return (
    <View style={{ width: sheet.inner, height: heatmapHeight(setting, row) }}>
      <Heads setting={setting} />
      {report.profile.prerequisites.map((prerequisite) => (
        <View
          key={prerequisite.id}
          style={{ flexDirection: 'row', gap, height: row, marginBottom: gap }}
        >
          <Name setting={setting} prerequisite={prerequisite} />
          {report.profile.cells
            .filter((cell) => prerequisiteOf(cell.id) === prerequisite.id)
            .map((cell) => (
              <HeatmapCell
                key={cell.id}
                setting={setting}
                cell={cell}
                size={{ width: columns.step, height: row }}
                isFocus={cell.id === focus}
              />
            ))}
          <View style={{ width: means, justifyContent: 'center' }}>
            <Label
              type={types.strong}
              align="right"
              width={means}
              color={isNamed(setting, prerequisite) ? palette.signal : palette.ink}
            >
              {formatIndex(prerequisite.value, prerequisite.bound)}
            </Label>
          </View>
        </View>
      ))}
      <HeatmapMeans setting={setting} />
    </View>
  );
}

const isNamed = ({ report }: Setting, prerequisite: PrerequisiteProfile) =>
  isNamedWeakest(report.profile, prerequisite) ||
  (prerequisite.isWeakest && prerequisite.brakes.length > 0);

function Name({
  setting: { report, lines },
  prerequisite: { id },
}: {
  readonly setting: Setting;
  readonly prerequisite: PrerequisiteProfile;
}) {
  return (
    <View style={{ width: names, justifyContent: 'center' }}>
      <Lines
        of={lines(nameOf(report, id), types.smallStrong, names - mm(1))}
        type={types.smallStrong}
      />
    </View>
  );
}

function Heads({ setting }: { readonly setting: Setting }) {
  const { t, report } = setting;
  const lines = headLines(setting);
  return (
    <View style={{ flexDirection: 'row', gap, height: headHeight(setting) }}>
      <View style={{ width: names }} />
      {report.profile.steps.map((step, index) => (
        <Head key={step.id} step={step} lines={lines[index] ?? []} />
      ))}
      <View style={{ width: means, justifyContent: 'flex-end', paddingBottom: mm(2) }}>
        <Label type={types.caption} color={palette.ink2} align="right" width={means}>
          {t('heatmap.mean')}
        </Label>
      </View>
    </View>
  );
}

function Head({
  step: { id, isBottleneck },
  lines,
}: {
  readonly step: StepProfile;
  readonly lines: readonly string[];
}) {
  const color = isBottleneck ? palette.signal : palette.ink;
  return (
    <View style={{ width: columns.step }}>
      <Label type={types.value} color={color}>
        {numberOf(id)}
      </Label>
      <Lines of={lines} type={isBottleneck ? types.axisStrong : types.axis} color={color} />
    </View>
  );
}
