import { View } from '@react-pdf/renderer';
import type { LeverSize } from '@/lib/core/report-roadmap';
import { mm, palette } from './theme';

const square = mm(2.4);
const filled: Record<LeverSize, number> = { large: 3, medium: 2, small: 1 };

/** Three squares, as many filled as the lever is large. */
export function Lever({ size, width }: { readonly size: LeverSize; readonly width: number }) {
  return (
    <View style={{ flexDirection: 'row', gap: mm(0.6), width, paddingTop: mm(0.9) }}>
      {[1, 2, 3].map((place) => (
        <View
          key={place}
          style={{
            width: square,
            height: square,
            border: `${mm(0.3)} solid ${palette.ink}`,
            backgroundColor: place <= filled[size] ? palette.ink : palette.paper,
          }}
        />
      ))}
    </View>
  );
}
