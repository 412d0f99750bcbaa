/** Milliseconds that `piece` takes on a quiet machine. */
const usual = 40;

/** A fixed piece of work of the kind the app does: numbers, texts, sorting. */
function piece(): number {
  let state = 1;
  const texts: string[] = [];
  for (let n = 0; n < 40_000; n += 1) {
    state = (state * 48_271) % 2_147_483_647;
    texts.push(state.toString(36));
  }
  return texts.sort().join().length;
}

/** Milliseconds for which one look at the machine is believed, so that many short waits can be measured. */
const believed = 100;
let last = { at: Number.NEGATIVE_INFINITY, factor: 1 };

/** How many times slower than usual this machine is right now, at least 1. */
function slowness(): number {
  const start = performance.now();
  if (start - last.at > believed) {
    piece();
    const at = performance.now();
    last = { at, factor: Math.max(1, (at - start) / usual) };
  }
  return last.factor;
}

/**
 * For limits in milliseconds on machines that others use too: what the returned function says is the time since the call,
 * divided by how much slower than usual the machine is before or after, whichever is more.
 */
export function fairClock(): () => number {
  const before = slowness();
  const start = performance.now();
  return () => {
    const took = performance.now() - start;
    return took / Math.max(before, slowness());
  };
}
