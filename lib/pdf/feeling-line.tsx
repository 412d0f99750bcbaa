import { Circle, Line, Polygon, Polyline, Svg } from '@react-pdf/renderer';
import { feelingLines, type JourneyColumn } from '@/lib/core/journey-map';
import { hairline, mm, palette } from './theme';

type FeelingLineProps = {
  readonly columns: readonly JourneyColumn[];
  readonly width: number;
  readonly height: number;
};

/** Below the lowest level: the way back to the first phase. */
const loop = mm(6);
const inset = mm(4);

/** Where a feeling lies in a picture of some height; `y` from 0 (strongly negative) to 1 (strongly positive). */
export const levelAt = (y: number, height: number) => inset + (1 - y) * (height - 2 * inset - loop);

/** The feeling along the phases; moments of truth are ringed, and the way leads back to the start. */
export function FeelingLine({ columns, width, height }: FeelingLineProps) {
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * width,
    y: levelAt(y, height),
  });
  const [from, to] = [mm(2), width - mm(2)];
  const [low, lowest] = [levelAt(0, height) + mm(2), height - mm(2)];
  const lines = feelingLines(columns);
  return (
    <Svg width={width} height={height}>
      {[0, 0.25, 0.5, 0.75, 1].map((y) => (
        <Line
          key={y}
          x1={0}
          x2={width}
          y1={at({ x: 0, y }).y}
          y2={at({ x: 0, y }).y}
          stroke={y === 0.5 ? palette.control : palette.rule}
          strokeWidth={hairline}
        />
      ))}
      <Polyline
        points={`${to},${low} ${to},${lowest} ${from},${lowest} ${from},${low + mm(1.5)}`}
        stroke={palette.control}
        strokeWidth={0.75}
        strokeDasharray="3 2"
        fill="none"
      />
      <Polygon
        points={`${from},${low} ${from - mm(0.8)},${low + mm(1.6)} ${from + mm(0.8)},${low + mm(1.6)}`}
        fill={palette.control}
      />
      {lines.map((line) => (
        <Polyline
          key={line[0]?.phase}
          points={line.map((point) => `${at(point).x},${at(point).y}`).join(' ')}
          stroke={palette.ink}
          strokeWidth={1.5}
          fill="none"
        />
      ))}
      {lines.flat().map((point) => (
        <Circle
          key={point.phase}
          cx={at(point).x}
          cy={at(point).y}
          r={3}
          fill={point.y < 0.5 ? palette.signal : palette.ink}
        />
      ))}
      {lines
        .flat()
        .filter(({ isMoment }) => isMoment)
        .map((point) => (
          <Circle
            key={`${point.phase}-moment`}
            cx={at(point).x}
            cy={at(point).y}
            r={6.5}
            stroke={palette.ink}
            strokeWidth={1}
            fill="none"
          />
        ))}
    </Svg>
  );
}
