import { Text, View } from '@react-pdf/renderer';
import type { Style } from '@react-pdf/types';
import { familiesOf, weightOf } from './fonts';
import { withBoundsInWords } from './printable';
import { hairline, halfLeading, palette, type Type } from './theme';

/**
 * `lineHeight` never without `fontSize`: the renderer would count it against 18 points. Never shrunk: it would drop the
 * lines for which there is no height left.
 */
const textStyle = (type: Type): Style => ({
  fontFamily: familiesOf(type.face),
  fontWeight: weightOf(type.face),
  fontSize: type.size,
  lineHeight: type.lead / type.size,
  letterSpacing: type.tracking * type.size,
  top: halfLeading(type),
  flexShrink: 0,
});

interface Look {
  readonly type: Type;
  readonly color?: string;
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'center';
  readonly style?: Style;
  /** A line in the reader's outline. */
  readonly bookmark?: string;
}

/**
 * Text whose lines are already broken. The renderer counts the width of a line break, so text that stands at the left
 * gets a little more room than its column.
 */
export function Lines({ of, ...look }: Look & { readonly of: readonly string[] }) {
  const { type, width, align = 'left', style = {} } = look;
  const extra = of.length > 1 && align === 'left' ? type.size : 0;
  return (
    <Label
      {...look}
      {...(width === undefined ? {} : { width: width + extra })}
      style={{ marginRight: -extra, ...style }}
    >
      {of.join('\n')}
    </Label>
  );
}

/** One line of text. */
export function Label({
  children,
  type,
  color = palette.ink,
  width,
  align = 'left',
  style = {},
  bookmark,
}: Look & { readonly children: string | number }) {
  const box = width === undefined ? {} : { width };
  return (
    <Text
      style={{ ...textStyle(type), color, textAlign: align, ...box, ...style }}
      {...(bookmark === undefined ? {} : { bookmark })}
    >
      {typeof children === 'string' ? withBoundsInWords(children) : children}
    </Text>
  );
}

/** A horizontal line across its container. */
export function Rule({
  color = palette.ink,
  weight = hairline,
}: {
  readonly color?: string;
  readonly weight?: number;
}) {
  return <View style={{ height: weight, backgroundColor: color }} />;
}

/** Empty space between two blocks. */
export const Gap = ({ height }: { readonly height: number }) => <View style={{ height }} />;
