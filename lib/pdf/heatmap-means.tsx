import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { StepProfile } from '@/lib/core/report';
import { formatIndex } from '@/lib/i18n/format';
import { BrakeSign } from './brake-sign';
import { columns } from './heatmap-columns';
import type { Setting } from './setting';
import { Label, Rule } from './text';
import { hairline, mm, palette, types } from './theme';

const row = mm(7.5);
const inset = mm(2.4);

export const heatmapMeansHeight = 2 * row + hairline;

/** Below the columns: their means, and what the handbrake leaves of them. */
export function HeatmapMeans({ setting: { t, report } }: { readonly setting: Setting }) {
  const { steps, index, bound } = report.profile;
  return (
    <View>
      <Row steps={steps} name={t('heatmap.mean')} total="">
        {(step) => (
          <Label type={types.strong} style={{ marginLeft: inset }}>
            {formatIndex(step.raw, step.rawBound)}
          </Label>
        )}
      </Row>
      <Rule color={palette.rule} />
      <Row
        steps={steps}
        name={t('heatmap.with-brake')}
        total={index === null ? '' : formatIndex(index, bound)}
      >
        {(step) => (
          <>
            <Label
              type={types.strong}
              color={step.isBottleneck ? palette.signal : palette.ink}
              style={{ marginLeft: inset }}
            >
              {formatIndex(step.value, step.bound)}
            </Label>
            {step.brakedBy !== null && <BrakeSign />}
          </>
        )}
      </Row>
    </View>
  );
}

function Row({
  steps,
  name,
  total,
  children,
}: {
  readonly steps: readonly StepProfile[];
  readonly name: string;
  readonly total: number | string;
  readonly children: (step: StepProfile) => ReactNode;
}) {
  return (
    <View style={{ flexDirection: 'row', alignItems: 'center', gap: columns.gap, height: row }}>
      <Label type={types.caption} color={palette.ink2} width={columns.names}>
        {name}
      </Label>
      {steps.map((step) => (
        <View
          key={step.id}
          style={{
            width: columns.step,
            flexDirection: 'row',
            alignItems: 'center',
            gap: mm(1.4),
          }}
        >
          {children(step)}
        </View>
      ))}
      <Label type={types.strong} align="right" width={columns.means}>
        {total}
      </Label>
    </View>
  );
}
