import { Circle, G, Path, Rect, Svg, View } from '@react-pdf/renderer';
import { ownTargets } from '@/lib/core/goals';
import { type RadarGeometry, radarGeometry, radarVariants } from '@/lib/core/radar';
import { shownOutside } from '@/lib/i18n/sentences-team';
import { RadarLabels } from './radar-labels';
import type { Setting } from './setting';
import { palette } from './theme';

const [left, top, boxWidth, boxHeight] = radarVariants.report.viewBox;

export const radarHeight = (width: number) => (width * boxHeight) / boxWidth;

/** The radar of the six steps as vectors. */
export function RadarChart({
  setting,
  width,
}: {
  readonly setting: Setting;
  readonly width: number;
}) {
  const { steps } = setting.report.profile;
  const outside = shownOutside(setting.report.profile);
  const geometry = radarGeometry(
    {
      effective: steps.map((step) => step.value),
      raw: steps.map((step) => (step.brakedBy === null ? step.value : step.raw)),
      target: ownTargets(setting.report) ?? setting.report.roadmap?.target ?? null,
      outside: steps.map(({ id }) => outside?.steps[id].value ?? null),
      bottlenecks: steps.filter((step) => step.isBottleneck).map((step) => step.id),
    },
    radarVariants.report,
  );
  const scale = width / boxWidth;
  const at = (x: number, y: number) => ({ x: (x - left) * scale, y: (y - top) * scale });
  return (
    <View style={{ width, height: radarHeight(width) }}>
      <Svg viewBox={geometry.viewBox} width={width} height={radarHeight(width)}>
        <Web geometry={geometry} />
        <Shapes geometry={geometry} />
        {outside && <Outside geometry={geometry} />}
        <Marks geometry={geometry} />
      </Svg>
      <RadarLabels setting={setting} geometry={geometry} projection={{ scale, at }} />
    </View>
  );
}

interface Drawing {
  readonly geometry: RadarGeometry;
}

function Web({ geometry: { rings, axes, targetTicks } }: Drawing) {
  const inner = rings.slice(0, -1).map((ring) => ring.path);
  return (
    <>
      <G fill="none" stroke={palette.rule} strokeWidth={1}>
        <Path d={inner.join('')} />
        <Path d={axes.join('')} />
      </G>
      <Path d={rings.at(-1)?.path ?? ''} fill="none" stroke={palette.control} strokeWidth={1} />
      <Path d={targetTicks.join('')} fill="none" stroke={palette.ink} strokeWidth={2} />
    </>
  );
}

function Shapes({ geometry: { rawPoints, rawPath, effectivePath, rings } }: Drawing) {
  return (
    <>
      {rawPoints.length > 0 && (
        <Path d={rawPath} fill="none" stroke={palette.ink} strokeWidth={1.25} />
      )}
      <Path
        d={effectivePath}
        fill={palette.ink}
        fillOpacity={0.07}
        stroke={palette.ink}
        strokeWidth={2.5}
      />
      {rings.slice(0, -1).map(({ value, label }) => (
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
    </>
  );
}

/** The customers' line: dashed, with hollow diamonds, open where a step is withheld; told apart in grey by its dashes. */
function Outside({ geometry: { outsidePath, outsidePoints, sizes } }: Drawing) {
  const half = sizes.outsidePoint * 0.75;
  return (
    <>
      <Path
        d={outsidePath}
        fill="none"
        stroke={palette.outside}
        strokeWidth={2}
        strokeDasharray="7 4"
      />
      {outsidePoints.map(({ step, x, y }) => (
        <Path
          key={step}
          d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`}
          fill={palette.paper}
          stroke={palette.outside}
          strokeWidth={2}
        />
      ))}
    </>
  );
}

function Marks({ geometry: { sizes, rawPoints, points, bottleneckRings } }: Drawing) {
  const hollow = { fill: palette.paper };
  return (
    <>
      {rawPoints.map(({ step, x, y }) => (
        <G key={step} {...hollow} stroke={palette.ink} strokeWidth={1.25}>
          <Circle cx={x} cy={y} r={sizes.rawPoint} />
        </G>
      ))}
      {points.map(({ step, x, y }) => (
        <Circle key={step} cx={x} cy={y} r={sizes.point} fill={palette.ink} />
      ))}
      {bottleneckRings.map(({ step, x, y }) => (
        <G key={step}>
          <G {...hollow} stroke={palette.signal} strokeWidth={3}>
            <Circle cx={x} cy={y} r={sizes.bottleneckRing} />
          </G>
          <Circle cx={x} cy={y} r={sizes.bottleneckPoint} fill={palette.signal} />
        </G>
      ))}
    </>
  );
}
