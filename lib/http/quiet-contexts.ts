import { AsyncLocalStorage } from 'node:async_hooks';

/** From here on Node keeps asynchronous context without hooks. */
const firstWithoutHooks = 24;

/**
 * Next keeps the context of a page in `AsyncLocalStorage`. Once used, that hooks into every promise and timer of the process, which costs a save a
 * tenth of its time. Nothing of it is needed while no page is being made, so it is then switched off; the next page switches it on.
 * Wraps `work` so that its calls are counted. See docs/decisions/0011.
 */
export function quietBetween<Arguments extends unknown[], Result>(
  work: (...all: Arguments) => Promise<Result>,
): typeof work {
  if (Number.parseInt(process.versions.node, 10) >= firstWithoutHooks) return work;
  const used = rememberUsed();
  let underWay = 0;
  return async (...all) => {
    underWay += 1;
    try {
      return await work(...all);
    } finally {
      underWay -= 1;
      if (underWay === 0) for (const storage of used) storage.disable();
    }
  };
}

/** All storages that hold a context from now on. */
function rememberUsed() {
  const used = new Set<AsyncLocalStorage<unknown>>();
  const prototype = AsyncLocalStorage.prototype as AsyncLocalStorage<unknown>;
  for (const name of ['run', 'enterWith'] as const) {
    const plain = prototype[name] as (...all: unknown[]) => unknown;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value: function (this: AsyncLocalStorage<unknown>, ...all: unknown[]) {
        used.add(this);
        return plain.apply(this, all);
      },
    });
  }
  return used;
}
