import { type StepId, stepIds } from './types';

/** A drawing of the radar: one radius and one set of label distances, in units of the view box. */
export interface RadarVariant {
  readonly viewBox: readonly [number, number, number, number];
  readonly radius: number;
  readonly names: LabelMetrics;
  readonly shortNames: LabelMetrics;
}

/** Baselines of labels: above the top axis, below the bottom axis, and beside the other four around the axis end. */
interface LabelMetrics {
  readonly reach: number;
  readonly top: { readonly value: number; readonly name: number };
  readonly side: { readonly value: number; readonly name: number };
  readonly bottom: { readonly value: number; readonly name: number };
  readonly lineHeight: number;
}

export interface RadarValues {
  /** With handbrake, 0–100 in the order of the steps. */
  readonly effective: readonly (number | null)[];
  /** Without handbrake. */
  readonly raw: readonly (number | null)[];
  readonly outside?: readonly (number | null)[] | undefined;
  /** One for all steps, or one each. */
  readonly target?: number | null | undefined | readonly (number | null)[];
  readonly bottlenecks?: readonly StepId[] | undefined;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface RadarLabel {
  readonly step: StepId;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly value: Point;
  /** First line of the name; further lines follow at `lineHeight`. */
  readonly name: Point;
  readonly lineHeight: number;
}

const centre = 320;
const rings = [20, 40, 60, 80, 100] as const;
const tickHalf = 9;

const shortNames: LabelMetrics = {
  reach: 18,
  top: { value: -22, name: -60 },
  side: { value: -4, name: 28 },
  bottom: { value: 44, name: 78 },
  lineHeight: 28,
};

/** The radar of the result page and the one of the printed report (method 1.0, decision 6). */
export const radarVariants = {
  screen: {
    viewBox: [-10, 10, 660, 640],
    radius: 232,
    names: {
      reach: 22,
      top: { value: -14, name: -38 },
      side: { value: -22, name: -2 },
      bottom: { value: 30, name: 54 },
      lineHeight: 17,
    },
    shortNames,
  },
  report: {
    viewBox: [-30, 18, 700, 622],
    radius: 225,
    names: {
      reach: 22,
      top: { value: -14, name: -42.8 },
      side: { value: -23.5, name: 0.1 },
      bottom: { value: 30, name: 57 },
      lineHeight: 20,
    },
    shortNames,
  },
} as const satisfies Record<string, RadarVariant>;

const round = (x: number) => Math.round(x * 10) / 10;
const rounded = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
const written = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

function direction(axis: number): Point {
  const angle = (axis * Math.PI) / 3;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

function onAxis(axis: number, distance: number): Point {
  const { x, y } = direction(axis);
  return { x: centre + x * distance, y: centre + y * distance };
}

/** A closed line, or open runs around the axes without a value; a lone point draws no line. */
function line(points: Line): string {
  const gap = points.indexOf(null);
  if (gap < 0) return `M${points.map((point) => written(point!)).join('L')}Z`;
  const turned = [...points.slice(gap + 1), ...points.slice(0, gap + 1)];
  const runs: Point[][] = [[]];
  for (const point of turned) {
    if (point === null) runs.push([]);
    else runs.at(-1)!.push(point);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => `M${run.map(written).join('L')}`)
    .join('');
}

function tick(axis: number, distance: number): string {
  const at = onAxis(axis, distance);
  const { x, y } = direction(axis);
  const from = { x: at.x + y * tickHalf, y: at.y - x * tickHalf };
  const to = { x: at.x - y * tickHalf, y: at.y + x * tickHalf };
  return `M${written(from)}L${written(to)}`;
}

function labelsOf(radius: number, metrics: LabelMetrics): RadarLabel[] {
  return stepIds.map((step, axis) => {
    const side = axis === 0 ? 'top' : axis === 3 ? 'bottom' : 'side';
    const anchor = side === 'side' ? (axis < 3 ? 'start' : 'end') : 'middle';
    const { x, y } = onAxis(axis, side === 'side' ? radius + metrics.reach : radius);
    const { value, name } = metrics[side];
    return {
      step,
      anchor,
      value: rounded({ x, y: y + value }),
      name: rounded({ x, y: y + name }),
      lineHeight: metrics.lineHeight,
    };
  });
}

type Line = readonly (Point | null)[];

function marksOf(points: Line, keep: (axis: number) => boolean = () => true) {
  return stepIds.flatMap((step, axis) => {
    const point = points[axis] ?? null;
    return point === null || !keep(axis) ? [] : [{ step, ...rounded(point) }];
  });
}

/** What does not depend on the values: rings with their labels, axes, and where names and values stand. */
function frameOf({ viewBox, radius, names, shortNames }: RadarVariant) {
  return {
    viewBox: viewBox.join(' '),
    centre: { x: centre, y: centre },
    rings: rings.map((value) => ({
      value,
      path: line(stepIds.map((_, axis) => onAxis(axis, (value / 100) * radius))),
      label: { x: centre + 6, y: round(centre - (value / 100) * radius + 11) },
    })),
    axes: stepIds.map((_, axis) => `M${centre} ${centre}L${written(onAxis(axis, radius))}`),
    sizes: { point: 4.5, rawPoint: 4, outsidePoint: 9, bottleneckRing: 8.5, bottleneckPoint: 4 },
    labels: labelsOf(radius, names),
    shortLabels: labelsOf(radius, shortNames),
  };
}

const frames = new Map<RadarVariant, ReturnType<typeof frameOf>>();

/** The frame of a drawing, worked out once; nobody changes it. */
function knownFrame(variant: RadarVariant) {
  const frame = frames.get(variant) ?? frameOf(variant);
  frames.set(variant, frame);
  return frame;
}

/**
 * The geometry of the radar for screen and paper: six axes clockwise from 12 o'clock, values 0–100, straight rings,
 * SVG paths and points only; a missing value leaves its line open (method 1.0, decision 6).
 */
export function radarGeometry(values: RadarValues, variant: RadarVariant = radarVariants.screen) {
  const { effective, raw, outside = [], target = null, bottlenecks = [] } = values;
  const distance = (value: number) => (value / 100) * variant.radius;
  const pointsOf = (list: readonly (number | null)[]): Line =>
    stepIds.map((_, axis) => {
      const value = list[axis] ?? null;
      return value === null ? null : onAxis(axis, distance(value));
    });
  const inside = pointsOf(effective);
  const unbraked = pointsOf(raw);
  const customers = pointsOf(outside);
  return {
    ...knownFrame(variant),
    targetTicks: stepIds.flatMap((_, axis) => {
      const at = typeof target === 'object' ? target?.[axis] : target;
      return typeof at === 'number' ? [tick(axis, distance(at))] : [];
    }),
    rawPath: line(unbraked),
    effectivePath: line(inside),
    outsidePath: line(customers),
    points: marksOf(inside),
    rawPoints: marksOf(unbraked, (axis) => (raw[axis] ?? 0) > (effective[axis] ?? 100)),
    outsidePoints: marksOf(customers),
    bottleneckRings: marksOf(inside, (axis) => bottlenecks.includes(stepIds[axis]!)),
  };
}

export type RadarGeometry = ReturnType<typeof radarGeometry>;
