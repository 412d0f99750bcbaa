import type { RadarGeometry, RadarLabel } from '@/lib/core/radar';

type Names = Readonly<Record<string, string>>;

const path = (name: string, d: string) => `<path class="${name}" d="${d}"/>`;
const circle = (name: string, { x, y }: { x: number; y: number }, r: number) =>
  `<circle class="${name}" cx="${x}" cy="${y}" r="${r}"/>`;

const label = ({ step, anchor, value, name }: RadarLabel, names: Names) =>
  `<g text-anchor="${anchor}"><text class="rd-v" x="${value.x}" y="${value.y}">${step}</text>` +
  `<text class="rd-l" x="${name.x}" y="${name.y}">${names[step]}</text></g>`;

/** Floor of drawing the radar: the same geometry as one string, names unwrapped and unescaped. */
export function floorRadar(geometry: RadarGeometry, names: Names, shortNames: Names): string {
  const { viewBox, rings, axes, targetTicks, points, rawPoints, bottleneckRings, sizes } = geometry;
  return [
    `<svg class="radar" viewBox="${viewBox}" role="img" aria-label="">`,
    ...rings.map((ring) => path('rd-ring', ring.path)),
    ...axes.map((axis) => path('rd-axis', axis)),
    ...targetTicks.map((tick) => path('rd-target', tick)),
    path('rd-raw', geometry.rawPath),
    path('rd-in', geometry.effectivePath),
    ...rawPoints.map((point) => circle('rd-rawm', point, sizes.rawPoint)),
    ...points.map((point) => circle('rd-dot', point, sizes.point)),
    ...bottleneckRings.map((point) => circle('rd-low', point, sizes.bottleneckRing)),
    ...rings.map(({ value, label: { x, y } }) => `<text x="${x}" y="${y}">${value}</text>`),
    ...geometry.labels.map((each) => label(each, names)),
    ...geometry.shortLabels.map((each) => label(each, shortNames)),
    '</svg>',
  ].join('');
}
