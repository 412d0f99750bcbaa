import { Circle, Line, Polyline, Svg } from '@react-pdf/renderer';
import { feelingLines, type JourneyColumn } from '@/lib/core/journey-map';
import { hairline, mm, palette } from './theme';

type FeelingLineProps = {
  readonly columns: readonly JourneyColumn[];
  readonly width: number;
  readonly height: number;
};

/** The feeling along the phases; moments of truth are ringed. */
export function FeelingLine({ columns, width, height }: FeelingLineProps) {
  const inset = mm(4);
  const at = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: x * width,
    y: inset + (1 - y) * (height - 2 * inset),
  });
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
