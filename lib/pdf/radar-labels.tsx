import { View } from '@react-pdf/renderer';
import type { RadarGeometry, RadarLabel } from '@/lib/core/radar';
import { formatIndex } from '@/lib/i18n/format';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Lines } from './text';
import { baselineOf, palette, type Type, types } from './theme';

const lineRoom = 240;
/** From the labels beside the chart to the edge of the view box. */
const sideRoom = 138;
const valueType: Type = { ...types.value, size: 12.5, lead: 13 };
const lowType: Type = { ...types.value, size: 16, lead: 16 };
const ringType: Type = { ...types.caption, size: 6.5, lead: 7 };

/** From the view box of the drawing to points on the page. */
export interface Projection {
  readonly scale: number;
  readonly at: (x: number, y: number) => { readonly x: number; readonly y: number };
}

/** Names and values around the radar and the numbers of its rings; page text, as an SVG would clip it at its edge. */
export function RadarLabels({
  setting,
  geometry,
  projection: { scale, at },
}: {
  readonly setting: Setting;
  readonly geometry: RadarGeometry;
  readonly projection: Projection;
}) {
  return (
    <>
      {geometry.rings.slice(0, -1).map(({ value, label }) => (
        <OnBaseline
          key={value}
          {...at(label.x, label.y)}
          anchor="start"
          type={ringType}
          color={palette.ink2}
          lines={[String(value)]}
        />
      ))}
      {geometry.labels.map((label) => (
        <AxisLabel
          key={label.step}
          setting={setting}
          label={label}
          at={at}
          room={sideRoom * scale}
        />
      ))}
    </>
  );
}

function AxisLabel({
  setting,
  label: { step, anchor, value: valueAt, name: nameAt },
  at,
  room,
}: {
  readonly setting: Setting;
  readonly label: RadarLabel;
  readonly at: Projection['at'];
  readonly room: number;
}) {
  const { report, t, heading } = setting;
  const profile = report.profile.steps.find(({ id }) => id === step);
  const isLow = profile?.isBottleneck ?? false;
  const color = isLow ? palette.signal : palette.ink;
  const nameType = isLow ? types.axisStrong : types.axis;
  const name = t('report.step', { number: numberOf(step), name: nameOf(report, step) });
  const width = anchor === 'middle' ? lineRoom : room;
  return (
    <>
      <OnBaseline
        {...at(valueAt.x, valueAt.y)}
        anchor={anchor}
        type={isLow ? lowType : valueType}
        color={color}
        lines={[formatIndex(profile?.value ?? null, profile?.bound)]}
      />
      <OnBaseline
        {...at(nameAt.x, nameAt.y)}
        anchor={anchor}
        type={nameType}
        color={isLow ? palette.signal : palette.ink2}
        lines={heading(name, nameType, width)}
      />
    </>
  );
}

/** Text whose first baseline stands at `y`. */
function OnBaseline({
  x,
  y,
  anchor,
  type,
  color,
  lines,
}: {
  readonly x: number;
  readonly y: number;
  readonly anchor: RadarLabel['anchor'];
  readonly type: Type;
  readonly color: string;
  readonly lines: readonly string[];
}) {
  const width = lineRoom;
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  const align = anchor === 'start' ? 'left' : anchor === 'middle' ? 'center' : 'right';
  return (
    <View style={{ position: 'absolute', left: x - shift, top: y - baselineOf(type), width }}>
      <Lines of={lines} type={type} color={color} align={align} />
    </View>
  );
}
