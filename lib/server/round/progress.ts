import { EventEmitter } from 'node:events';

// Next has its own copy of this module in the same process; whoever listens must hear what is told there.
const slot = Symbol.for('boxenstopp.progress');
const emitter = () =>
  ((globalThis as { [slot]?: EventEmitter })[slot] ??= new EventEmitter().setMaxListeners(0));

/** Tells the lobbies of a round, in this process, that something changed: only that, never what or by whom. */
export const tellProgress = (roundId: string) => void emitter().emit(roundId);

/** Calls back whenever something in a round changed; answers with how to stop that. */
export function onProgress(roundId: string, changed: () => void): () => void {
  emitter().on(roundId, changed);
  return () => void emitter().off(roundId, changed);
}
