import { expect } from 'vitest';

/** Every difference between two values, numbers within a tolerance; the list is empty when they agree. */
export function differences(
  actual: unknown,
  expected: unknown,
  tolerance = 1e-6,
  path = '$',
): string[] {
  if (typeof actual === 'number' && typeof expected === 'number')
    return Math.abs(actual - expected) <= tolerance
      ? []
      : [`${path}: ${actual} instead of ${expected}`];
  if (!isObject(actual) || !isObject(expected) || Array.isArray(actual) !== Array.isArray(expected))
    return Object.is(actual, expected)
      ? []
      : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  const keys = [...new Set([...Object.keys(actual), ...Object.keys(expected)])];
  return keys.flatMap((key) =>
    key in actual && key in expected
      ? differences(actual[key], expected[key], tolerance, `${path}.${key}`)
      : [`${path}.${key}: only in ${key in actual ? 'our' : 'the expected'} value`],
  );
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const expectClose = (actual: unknown, expected: unknown, tolerance?: number) =>
  expect(differences(actual, expected, tolerance)).toEqual([]);
