import { type Point, radarVariants } from './radar';

/** Where the name of a line stands, and how it is anchored there. */
export interface SeriesPlace extends Point {
  readonly anchor: 'start' | 'middle' | 'end';
}

type Values = readonly (number | null)[];

const centre = 320;

/** Gaps between neighbouring axes in the order in which they are tried: the free space on the right first (DESIGN 7). */
const gaps = [1, 2, 0, 3, 5, 4] as const;

function pointAt(axis: number, value: number, radius: number): Point {
  const angle = (axis * Math.PI) / 3;
  const distance = (value / 100) * radius;
  return { x: centre + Math.sin(angle) * distance, y: centre - Math.cos(angle) * distance };
}

/** The middle of the line between two neighbouring axes; null where the line is open. */
function middleOf(values: Values, gap: number, radius: number): Point | null {
  const [from, to] = [values[gap], values[(gap + 1) % 6]];
  if (typeof from !== 'number' || typeof to !== 'number') return null;
  const [a, b] = [pointAt(gap, from, radius), pointAt(gap + 1, to, radius)];
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

const reach = ({ x, y }: Point) => Math.hypot(x - centre, y - centre);

/** Moves a point along the ray from the centre. */
function moved(point: Point, by: number): Point {
  const length = Math.max(1, reach(point));
  return {
    x: point.x + ((point.x - centre) / length) * by,
    y: point.y + ((point.y - centre) / length) * by,
  };
}

/**
 * Where two lines of a radar are named: each beside the middle of its own line in the gap where they lie furthest apart, the outer one
 * outside, the inner one inside; the earlier gap where several are as good. Null for a line that has no such place.
 */
export function seriesPlaces(
  inside: Values,
  outside: Values,
  radius: number = radarVariants.screen.radius,
): { readonly inside: SeriesPlace | null; readonly outside: SeriesPlace | null } {
  const candidates = gaps.flatMap((gap) => {
    const [a, b] = [middleOf(inside, gap, radius), middleOf(outside, gap, radius)];
    return a && b ? [{ a, b, apart: Math.abs(reach(a) - reach(b)) }] : [];
  });
  const [first] = candidates.toSorted((one, two) => two.apart - one.apart);
  const best = candidates.find(({ apart }) => first && apart > first.apart * 0.75) ?? first;
  if (!best) return { inside: null, outside: null };
  const isInner = reach(best.a) <= reach(best.b);
  const place = (point: Point, isOuter: boolean): SeriesPlace => {
    const at = moved(point, isOuter ? 16 : -26);
    const isRight = at.x >= centre;
    const anchor = isRight === isOuter ? 'start' : 'end';
    return { x: Math.round(at.x), y: Math.round(at.y + 5), anchor };
  };
  return { inside: place(best.a, !isInner), outside: place(best.b, isInner) };
}
