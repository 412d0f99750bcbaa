import { View } from '@react-pdf/renderer';
import { Label } from './text';
import { mm, palette, types } from './theme';

const frame = mm(0.3);
const size = mm(4.2);

/** Whether the frame occurs, so that it needs words below its table. */
export const framesIn = (initiatives: readonly { readonly raisesBottleneck: boolean }[]) =>
  ({
    framed: initiatives.some(({ raisesBottleneck }) => raisesBottleneck) ? 'yes' : 'no',
  }) as const;

/** The letter of an initiative in a table; framed where it raises the bottleneck, so that it shows in grey too. */
export function InitiativeLetter({
  letter,
  raisesBottleneck,
  width,
}: {
  readonly letter: string;
  readonly raisesBottleneck: boolean;
  readonly width: number;
}) {
  return (
    <View style={{ width }}>
      {raisesBottleneck && (
        <View
          style={{
            position: 'absolute',
            left: -mm(1.2),
            top: (types.smallStrong.lead - size) / 2,
            width: size,
            height: size,
            border: `${frame} solid ${palette.signal}`,
          }}
        />
      )}
      <Label
        type={types.smallStrong}
        color={raisesBottleneck ? palette.signal : palette.ink}
        {...(raisesBottleneck
          ? { width: size, align: 'center', style: { marginLeft: -mm(1.2) } }
          : {})}
      >
        {letter}
      </Label>
    </View>
  );
}
