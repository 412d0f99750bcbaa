import { setImmediate } from 'node:timers/promises';

/** The result of work that pauses after each part; in the pauses other requests are answered. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
