import { afterEach, beforeEach, expect, vi } from 'vitest';

// A message nobody asked for on the error console fails the test that caused it.
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
