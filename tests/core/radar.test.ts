import { describe, expect, test } from 'vitest';
import { radarGeometry, radarVariants } from '@/lib/core/radar';

const effective = [70, 42, 48, 22, 48, 27];
const raw = [70, 42, 64, 22, 55, 27];
const customers = [48, 73, 48, 30, 36, null];
const radar = radarGeometry({
  effective,
  raw,
  outside: customers,
  target: 65,
  bottlenecks: ['S4'],
});

describe('the radar', () => {
  test("draws straight rings and axes clockwise from 12 o'clock", () => {
    expect(radar.viewBox).toBe('-10 10 660 640');
    expect(radar.rings[4]?.path).toBe(
      'M320.0 88.0L520.9 204.0L520.9 436.0L320.0 552.0L119.1 436.0L119.1 204.0Z',
    );
    expect(radar.axes[1]).toBe('M320 320L520.9 204.0');
    expect(radar.rings[0]?.label).toEqual({ x: 326, y: 284.6 });
  });

  test('ticks the target across each axis', () => {
    expect(radar.targetTicks.slice(0, 4)).toEqual([
      'M311.0 169.2L329.0 169.2',
      'M446.1 236.8L455.1 252.4',
      'M455.1 387.6L446.1 403.2',
      'M329.0 470.8L311.0 470.8',
    ]);
    expect(radarGeometry({ effective, raw }).targetTicks).toEqual([]);
  });

  test('ticks a target of its own on each axis that has one', () => {
    const target = [65, null, null, 65, null, null];
    expect(radarGeometry({ effective, raw, target }).targetTicks).toEqual([
      'M311.0 169.2L329.0 169.2',
      'M329.0 470.8L311.0 470.8',
    ]);
  });

  test('marks braked steps and the bottleneck', () => {
    expect(radar.rawPoints.map(({ step }) => step)).toEqual(['S3', 'S5']);
    expect(radar.bottleneckRings).toEqual([{ step: 'S4', x: 320, y: 371 }]);
    expect(radar.points).toHaveLength(6);
  });

  test('closes a complete line and leaves it open where a value is missing', () => {
    expect(radar.effectivePath).toMatch(/^M320\.0 157\.6L.*Z$/);
    expect(radar.outsidePath).toMatch(/^M320\.0 208\.6(L[\d.]+ [\d.]+){4}$/);
    const holes = radarGeometry({ effective: [50, null, 50, null, 50, 50], raw });
    expect(holes.effectivePath).toBe('M219.5 378.0L219.5 262.0L320.0 204.0');
    expect(holes.points).toHaveLength(4);
    expect(radarGeometry({ effective: Array(6).fill(null), raw }).effectivePath).toBe('');
  });

  test('anchors names and values for long and short labels', () => {
    expect(radar.labels[0]).toMatchObject({
      anchor: 'middle',
      value: { x: 320, y: 74 },
      name: { y: 50 },
    });
    expect(radar.labels[1]).toMatchObject({
      anchor: 'start',
      value: { x: 540, y: 171 },
      name: { y: 191 },
    });
    expect(radar.labels[4]).toMatchObject({
      anchor: 'end',
      value: { x: 100, y: 425 },
      name: { y: 445 },
    });
    expect(radar.shortLabels[3]).toMatchObject({ value: { y: 596 }, name: { y: 630 } });
  });

  test('has a smaller variant for paper', () => {
    const paper = radarGeometry({ effective, raw, target: 65 }, radarVariants.report);
    expect(paper.viewBox).toBe('-30 18 700 622');
    expect(paper.targetTicks[1]).toBe('M442.2 239.1L451.2 254.7');
    expect(paper.labels[1]).toMatchObject({ value: { x: 533.9, y: 173 }, name: { y: 196.6 } });
  });
});
