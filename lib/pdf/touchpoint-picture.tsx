import { Path, Rect, Svg, View } from '@react-pdf/renderer';
import type { Board } from '@/lib/core/touchpoint-board';
import {
  asideLine,
  lossZone,
  numberBaseline,
  type PicturePoint,
  pictureFrame,
  pictureMarks,
  picturePoints,
  xOf,
  yOf,
} from '@/lib/core/touchpoint-picture';
import type { TouchpointEntry } from '@/lib/core/workbench';
import type { Setting } from './setting';
import { Label } from './text';
import { baselineOf, mm, palette, type Type, types } from './theme';

const { left, right, top, bottom } = pictureFrame;
const wash = '#FBE6DF';

/** Its height at a width. */
export const pictureHeight = (width: number) => (width * pictureFrame.height) / pictureFrame.width;

type PictureProps = { readonly setting: Setting; readonly board: Board; readonly width: number };

/** Importance upwards, performance to the right, as on the screen; vectors, with the numbers as text. */
export function TouchpointPicture({ setting: { t }, board, width }: PictureProps) {
  const points = picturePoints(board.used);
  const scale = width / pictureFrame.width;
  const height = pictureHeight(width);
  return (
    <View style={{ width, height }}>
      <Svg
        viewBox={`0 0 ${pictureFrame.width} ${pictureFrame.height}`}
        width={width}
        height={height}
        style={{ position: 'absolute', top: 0, left: 0 }}
      >
        <Path d={lossZone()} fill={wash} />
        {pictureMarks.map((mark) => (
          <Path
            key={mark}
            d={`M${xOf(mark)} ${bottom}V${top}M${left} ${yOf(mark)}H${right}`}
            fill="none"
            stroke={palette.rule}
            strokeWidth={1}
          />
        ))}
        <Path
          d={points.map(asideLine).join('')}
          fill="none"
          stroke={palette.ink3}
          strokeWidth={1}
        />
        {points.map((point) => (
          <Mark key={point.point.entry.id} of={point} />
        ))}
      </Svg>
      {pictureMarks.map((mark) => (
        <View key={mark}>
          <At x={xOf(mark)} y={bottom + 20} scale={scale} text={mark} color={palette.ink3} />
          <At x={left - 18} y={yOf(mark) + 5} scale={scale} text={mark} color={palette.ink3} />
        </View>
      ))}
      {points
        .filter(({ isNumbered }) => isNumbered)
        .map(({ point, x, y }) => (
          <At
            key={point.entry.id}
            x={x}
            y={numberBaseline(y)}
            scale={scale}
            text={point.number}
            color={point.isSignal ? palette.signal : palette.ink2}
          />
        ))}
      <Named
        text={t('touchpoints.picture-zone')}
        left={left * scale}
        top={0}
        color={palette.signal}
      />
      <Named
        text={t('touchpoints.performance')}
        left={right * scale - 100}
        top={height - types.axisStrong.lead}
        align="right"
      />
    </View>
  );
}

const boxWidth = 30;

type AtProps = {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly text: number;
  readonly color: string;
};

/** A number around a place of the picture, by its baseline. */
function At({ x, y, scale, text, color }: AtProps) {
  const type: Type = types.caption;
  return (
    <View
      style={{
        position: 'absolute',
        left: x * scale - boxWidth / 2,
        top: y * scale - baselineOf(type),
        width: boxWidth,
      }}
    >
      <Label type={type} color={color} width={boxWidth} align="center">
        {text}
      </Label>
    </View>
  );
}

type NamedProps = {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly color?: string;
  readonly align?: 'left' | 'right';
};

const Named = ({ text, left, top, color = palette.ink, align = 'left' }: NamedProps) => (
  <View style={{ position: 'absolute', left, top, width: align === 'right' ? 100 : 200 }}>
    <Label
      type={types.axisStrong}
      color={color}
      width={align === 'right' ? 100 : 200}
      align={align}
    >
      {text}
    </Label>
  </View>
);

/** What the three signs of the picture stand for. */
export function PictureKey({ setting: { t } }: { readonly setting: Setting }) {
  const kinds = ['owned', 'paid', 'earned'] as const;
  return (
    <View style={{ flexDirection: 'row', gap: mm(5) }}>
      {kinds.map((ownership) => (
        <View key={ownership} style={{ flexDirection: 'row', alignItems: 'center', gap: mm(1.4) }}>
          <Svg viewBox="-7 -7 14 14" width={mm(2.6)} height={mm(2.6)}>
            <Sign ownership={ownership} x={0} y={0} color={palette.ink} />
          </Svg>
          <Label type={types.caption} color={palette.ink2}>
            {t('touchpoints.ownership', { ownership })}
          </Label>
        </View>
      ))}
    </View>
  );
}

const Mark = ({ of: { point, x, y } }: { readonly of: PicturePoint }) => (
  <Sign
    ownership={point.entry.body.ownership}
    x={x}
    y={y}
    color={point.isSignal ? palette.signal : palette.ink}
  />
);

type SignProps = {
  readonly ownership: TouchpointEntry['ownership'];
  readonly x: number;
  readonly y: number;
  readonly color: string;
};

function Sign({ ownership, x, y, color }: SignProps) {
  if (ownership === 'owned')
    return <Rect x={x - 6} y={y - 6} width={12} height={12} fill={color} />;
  return (
    <>
      <Rect
        x={x - 5.5}
        y={y - 5.5}
        width={11}
        height={11}
        fill={palette.paper}
        stroke={color}
        strokeWidth={2}
      />
      {ownership === 'paid' && <Path d={`M${x - 5} ${y + 5}h10v-10z`} fill={color} />}
    </>
  );
}
