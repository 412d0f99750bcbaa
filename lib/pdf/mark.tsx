import { G, Rect, Svg } from '@react-pdf/renderer';
import { palette } from './theme';

const bars = [0, 6, 12, 24, 30];

/** Six bars, the fourth one short: the product's mark. */
export function Mark({ width }: { readonly width: number }) {
  return (
    <Svg viewBox="0 0 34 24" width={width} height={(width * 24) / 34}>
      <G fill={palette.ink}>
        {bars.map((x) => (
          <Rect key={x} x={x} y={0} width={4} height={24} />
        ))}
      </G>
      <Rect x={18} y={12} width={4} height={12} fill={palette.signal} />
    </Svg>
  );
}
