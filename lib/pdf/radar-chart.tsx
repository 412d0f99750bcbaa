import { Circle, G, Path, Rect, Svg, View } from '@react-pdf/renderer';
import { type RadarLabel, radarGeometry, radarVariants } from '@/lib/core/radar';
import { nameOf, numberOf } from '@/lib/i18n/terms';
import type { Setting } from './setting';
import { Lines } from './text';
import { baselineOf, palette, type Type, types } from './theme';

const [left, top, boxWidth, boxHeight] = radarVariants.report.viewBox;
const sideWidth = 120;
/** From the labels beside the chart to the edge of the view box. */
const sideRoom = 138;
const valueType: Type = { ...types.value, size: 12.5, lead: 13 };
const lowType: Type = { ...types.value, size: 16, lead: 16 };
const ringType: Type = { ...types.caption, size: 6.5, lead: 7 };

export const radarHeight = (width: number) => (width * boxHeight) / boxWidth;

/** The radar of the six steps as vectors; labels are page text, text inside an SVG would be clipped at its edge. */
export function RadarChart({
  setting,
  width,
}: {
  readonly setting: Setting;
  readonly width: number;
}) {
  const { steps } = setting.report.profile;
  const geometry = radarGeometry(
    {
      effective: steps.map((step) => step.value),
      raw: steps.map((step) => (step.brakedBy === null ? step.value : step.raw)),
      target: setting.report.roadmap?.target ?? null,
      bottlenecks: steps.filter((step) => step.isBottleneck).map((step) => step.id),
    },
    radarVariants.report,
  );
  const scale = width / boxWidth;
  const at = (x: number, y: number) => ({ x: (x - left) * scale, y: (y - top) * scale });
  const { sizes } = geometry;
  return (
    <View style={{ width, height: radarHeight(width) }}>
      <Svg viewBox={geometry.viewBox} width={width} height={radarHeight(width)}>
        <G fill="none" stroke={palette.rule} strokeWidth={1}>
          <Path
            d={geometry.rings
              .slice(0, -1)
              .map((ring) => ring.path)
              .join('')}
          />
          <Path d={geometry.axes.join('')} />
        </G>
        <Path
          d={geometry.rings.at(-1)?.path ?? ''}
          fill="none"
          stroke={palette.control}
          strokeWidth={1}
        />
        <Path d={geometry.targetTicks.join('')} fill="none" stroke={palette.ink} strokeWidth={2} />
        {geometry.rawPoints.length > 0 && (
          <Path d={geometry.rawPath} fill="none" stroke={palette.ink} strokeWidth={1.25} />
        )}
        <Path
          d={geometry.effectivePath}
          fill={palette.ink}
          fillOpacity={0.07}
          stroke={palette.ink}
          strokeWidth={2.5}
        />
        {geometry.rings.slice(0, -1).map(({ value, label }) => (
          <Rect
            key={value}
            x={label.x - 2}
            y={label.y - 11}
            width={17}
            height={13}
            fill={palette.paper}
            fillOpacity={0.8}
          />
        ))}
        {geometry.rawPoints.map(({ step, x, y }) => (
          <Circle
            key={step}
            cx={x}
            cy={y}
            r={sizes.rawPoint}
            fill={palette.paper}
            stroke={palette.ink}
            strokeWidth={1.25}
          />
        ))}
        {geometry.points.map(({ step, x, y }) => (
          <Circle key={step} cx={x} cy={y} r={sizes.point} fill={palette.ink} />
        ))}
        {geometry.bottleneckRings.map(({ step, x, y }) => (
          <G key={step}>
            <Circle
              cx={x}
              cy={y}
              r={sizes.bottleneckRing}
              fill={palette.paper}
              stroke={palette.signal}
              strokeWidth={3}
            />
            <Circle cx={x} cy={y} r={sizes.bottleneckPoint} fill={palette.signal} />
          </G>
        ))}
      </Svg>
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
    </View>
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
  readonly at: (x: number, y: number) => { x: number; y: number };
  readonly room: number;
}) {
  const { report, t, heading } = setting;
  const profile = report.profile.steps.find(({ id }) => id === step);
  const isLow = profile?.isBottleneck ?? false;
  const color = isLow ? palette.signal : palette.ink;
  const nameType = isLow ? types.axisStrong : types.axis;
  const name = t('report.step', { number: numberOf(step), name: nameOf(report, step) });
  const width = anchor === 'middle' ? 2 * sideWidth : room;
  return (
    <>
      <OnBaseline
        {...at(valueAt.x, valueAt.y)}
        anchor={anchor}
        type={isLow ? lowType : valueType}
        color={color}
        lines={[profile?.value === null || !profile ? '–' : String(profile.value)]}
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
  const width = 2 * sideWidth;
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width;
  const align = anchor === 'start' ? 'left' : anchor === 'middle' ? 'center' : 'right';
  return (
    <View style={{ position: 'absolute', left: x - shift, top: y - baselineOf(type), width }}>
      <Lines of={lines} type={type} color={color} align={align} />
    </View>
  );
}
