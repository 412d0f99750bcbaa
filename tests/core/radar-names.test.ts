import { expect, test } from 'vitest';
import { radarNamePlaces } from '@/lib/core/radar-names';

const effective = [65, 37, 43, 37, 43, 40];
const outside = [41, 42, 39, 35, 39, 42];
const names = { inside: 'Team', outside: 'Kunden', target: 'Ziel 65', raw: null };

test('names two lines away from the ring numbers right of axis 1', () => {
  const places = radarNamePlaces({ effective, raw: effective, outside, target: 65 }, names);
  expect(places.outside).toMatchObject({ anchor: 'start' });
  expect(places.outside?.x).toBeGreaterThan(400);
  expect(places.inside?.y).toBeGreaterThan(320);
  expect(places.raw).toBeNull();
});

test('moves the name of the target to a tick that no line touches', () => {
  const values = { effective: [43, 37, 43, 45, 43, 18], raw: [43, 37, 43, 56, 43, 18], target: 45 };
  const wanted = { inside: null, outside: null, target: 'Ziel 45', raw: 'ohne Handbremse' };
  const { target, raw } = radarNamePlaces(values, wanted);
  expect(target).toMatchObject({ anchor: 'start' });
  expect(target?.x).toBeGreaterThan(420);
  expect(raw?.y).toBeGreaterThan(440);
});
