import {
  type Point,
  type RadarGeometry,
  type RadarValues,
  radarGeometry,
  radarVariants,
} from './radar';

/** Where a name stands within the radar: its baseline, and how it is anchored there. */
export interface NamePlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The names that may stand within the radar; null for one that is not wanted. */
export interface RadarNames {
  readonly inside: string | null;
  readonly outside: string | null;
  readonly target: string | null;
  readonly raw: string | null;
}

type Places = { readonly [name in keyof RadarNames]: NamePlace | null };
type Name = keyof RadarNames;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Line {
  readonly from: Point;
  readonly to: Point;
}

/** Places for a name, the best first; made only as far as they are needed. */
type Candidates = () => Iterable<NamePlace>;
interface Taken {
  readonly names: Box[];
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const radius = radarVariants.screen.radius;
const centre = 320;
/** Height of the letters: large on phones, where the thin line has no name. */
const letters = { phone: 25, desk: 15 };
/** The mean width of a letter in its height: semibold, or narrow for what is only a note. */
const letterWidth = { inside: 0.58, outside: 0.58, target: 0.46, raw: 0.46 };
/** Gaps between neighbouring axes in the order in which they are tried: the free space on the right first (DESIGN 7). */
const gaps = [1, 2, 0, 3, 5, 4] as const;
const anchors = ['start', 'middle', 'end'] as const;

/** Each name beside its own line or mark, where it touches no number, line, point or other name; the nearest such place. */
export function radarNamePlaces(
  values: RadarValues,
  names: RadarNames,
  geometry: RadarGeometry = radarGeometry(values),
): Places {
  const shapes = shapesOf(values);
  const marks = marksOf(values, geometry);
  const taken: Taken = {
    names: [],
    boxes: [...marks.ringNumbers, ...marks.points, ...marks.ticks.map((tick) => around(tick, 9))],
    lines: [...shapes.inside, ...shapes.outside, ...shapes.raw],
  };
  const place = (name: Name, candidates: Candidates): NamePlace | null => {
    const text = names[name];
    if (text === null) return null;
    const found = freePlace(name, text.length, candidates, taken);
    if (found) taken.names.push(boxOf(name, text.length, found, sizesOf(name)[0] ?? letters.desk));
    return found && { x: Math.round(found.x), y: Math.round(found.y), anchor: found.anchor };
  };
  return {
    inside: place('inside', () => besideLine(shapes.inside, shapes.outside)),
    outside: place('outside', () => besideLine(shapes.outside, shapes.inside)),
    target: place('target', () => besidePoints(marks.ticks)),
    raw: place('raw', () => besidePoints(marks.braked)),
  };
}

function pointAt(axis: number, value: number): Point {
  const angle = (axis * Math.PI) / 3;
  const distance = (value / 100) * radius;
  return { x: centre + Math.sin(angle) * distance, y: centre - Math.cos(angle) * distance };
}

/** The sides of each shape by gap; none where the line is open. */
function shapesOf({ effective, raw, outside = [] }: RadarValues) {
  const sides = (list: readonly (number | null)[]): Line[] =>
    gaps.flatMap((gap) => {
      const [from, to] = [list[gap], list[(gap + 1) % 6]];
      return typeof from === 'number' && typeof to === 'number'
        ? [{ from: pointAt(gap, from), to: pointAt(gap + 1, to) }]
        : [];
    });
  return { inside: sides(effective), outside: sides(outside), raw: sides(raw) };
}

function marksOf({ effective, raw, target = null }: RadarValues, geometry: RadarGeometry) {
  const { points, rawPoints, outsidePoints, bottleneckRings, rings } = geometry;
  const ticks = [3, 2, 4, 1, 5, 0].flatMap((axis) => {
    const at = typeof target === 'object' ? target?.[axis] : target;
    return typeof at === 'number' ? [pointAt(axis, at)] : [];
  });
  const gapOf = (axis: number) => (raw[axis] ?? 0) - (effective[axis] ?? 100);
  const braked = [0, 1, 2, 3, 4, 5]
    .filter((axis) => gapOf(axis) > 0)
    .toSorted((a, b) => gapOf(b) - gapOf(a));
  return {
    ticks,
    braked: braked.map((axis) => pointAt(axis, raw[axis] ?? 0)),
    points: [
      ...[...points, ...rawPoints].map((point) => around(point, 6)),
      ...outsidePoints.map((point) => around(point, 9)),
      ...bottleneckRings.map((point) => around(point, 12)),
    ],
    ringNumbers: rings.slice(0, -1).map(({ label: { x, y } }) => ({
      left: x - 2,
      right: x + 26,
      top: y - 18,
      bottom: y + 3,
    })),
  };
}

const around = ({ x, y }: Point, by: number): Box => ({
  left: x - by,
  right: x + by,
  top: y - by,
  bottom: y + by,
});

/** Places beside the sides of a line, outside and inside of it; those across the other line come last. */
function* besideLine(own: readonly Line[], other: readonly Line[]): Iterable<NamePlace> {
  for (const isAcross of [false, true])
    for (const by of [14, -14, 20, -20, 28, -28, 40, 56, 76, 100, 128])
      for (const share of [0.5, 0.35, 0.65])
        for (const side of own) {
          const { of, at } = beside(side, share, by);
          const line = { from: of, to: at };
          if (other.some((another) => crosses(another, line)) !== isAcross) continue;
          for (const anchor of anchors) yield { ...at, anchor };
        }
}

/** A point of a side and the baseline beside it, seen from the centre. */
function beside({ from, to }: Line, share: number, by: number) {
  const of = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  const length = Math.max(1, Math.hypot(of.x - centre, of.y - centre));
  const x = of.x + ((of.x - centre) / length) * by;
  const y = of.y + ((of.y - centre) / length) * by + 6;
  return { of, at: { x, y } };
}

/** Where a name stands from its point: right, left, below, above, then at its corners. */
const spots = [
  { right: 16, down: 5, anchor: 'start' },
  { right: -16, down: 5, anchor: 'end' },
  { right: 0, down: 28, anchor: 'middle' },
  { right: 0, down: -16, anchor: 'middle' },
  { right: 16, down: 26, anchor: 'start' },
  { right: -16, down: 26, anchor: 'end' },
  { right: 16, down: -14, anchor: 'start' },
  { right: -16, down: -14, anchor: 'end' },
  { right: 0, down: 46, anchor: 'middle' },
  { right: 0, down: -34, anchor: 'middle' },
] as const;

function* besidePoints(points: readonly Point[]): Iterable<NamePlace> {
  for (const { right, down, anchor } of spots)
    for (const { x, y } of points) yield { x: x + right, y: y + down, anchor };
}

const sizesOf = (name: Name) => (name === 'raw' ? [letters.desk] : [letters.phone, letters.desk]);

/** The first place that is free in the large letters, else in the small ones, else the one that touches least. */
function freePlace(
  name: Name,
  length: number,
  candidates: Candidates,
  taken: Taken,
): NamePlace | null {
  for (const size of sizesOf(name))
    for (const place of candidates())
      if (isFree(boxOf(name, length, place, size), taken)) return place;
  const touching = [...candidates()].map((place) => ({
    place,
    hits: hitsOf(boxOf(name, length, place, letters.desk), taken),
  }));
  return touching.toSorted((a, b) => a.hits - b.hits)[0]?.place ?? null;
}

function boxOf(name: Name, length: number, { x, y, anchor }: NamePlace, size: number): Box {
  const width = length * size * letterWidth[name];
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left: left - 3, right: left + width + 3, top: y - 0.76 * size, bottom: y + 0.24 * size };
}

const isFree = (box: Box, { names, boxes, lines }: Taken) =>
  isWithin(box) &&
  !boxes.some((other) => overlaps(box, other)) &&
  !names.some((other) => overlaps(box, other)) &&
  !lines.some((line) => touches(box, line));

/** Another name is worse to touch than a line, the names around the radar too. */
const hitsOf = (box: Box, { names, boxes, lines }: Taken) =>
  4 * names.filter((other) => overlaps(box, other)).length +
  boxes.filter((other) => overlaps(box, other)).length +
  lines.filter((line) => touches(box, line)).length +
  (isWithin(box) ? 0 : 4);

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const apothem = radius * Math.cos(Math.PI / 6) - 4;
/** The directions in which the three pairs of sides of the outer ring lie. */
const across = [1, 3, 5].map((sixth) => {
  const angle = (sixth * Math.PI) / 6;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
});

/** How far a box reaches from its middle along a direction. */
const reachOf = ({ left, right, top, bottom }: Box, to: Point) =>
  ((right - left) * Math.abs(to.x) + (bottom - top) * Math.abs(to.y)) / 2;

/** How far the middle of a box lies from a point along a direction. */
const awayFrom = (point: Point, { left, right, top, bottom }: Box, to: Point) =>
  Math.abs(((left + right) / 2 - point.x) * to.x + ((top + bottom) / 2 - point.y) * to.y);

/** Whether a box lies within the outer ring, beyond which the axes have their names. */
const isWithin = (box: Box) =>
  across.every((to) => awayFrom({ x: centre, y: centre }, box, to) + reachOf(box, to) <= apothem);

/** A line touches a box unless it lies beside it or all of the box lies on one side of it (separating axes). */
function touches(box: Box, { from, to }: Line): boolean {
  if (Math.max(from.x, to.x) < box.left || Math.min(from.x, to.x) > box.right) return false;
  if (Math.max(from.y, to.y) < box.top || Math.min(from.y, to.y) > box.bottom) return false;
  const normal = { x: from.y - to.y, y: to.x - from.x };
  return awayFrom(from, box, normal) <= reachOf(box, normal);
}

const turn = (a: Point, b: Point, c: Point) =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

const crosses = (one: Line, two: Line) =>
  turn(one.from, one.to, two.from) !== turn(one.from, one.to, two.to) &&
  turn(two.from, two.to, one.from) !== turn(two.from, two.to, one.to);
