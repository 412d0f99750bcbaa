import { EventEmitter } from 'node:events';
import { database } from '@/lib/db/client';

// Next has its own copy of this module in the same process; whoever listens must hear what is told there.
const slot = Symbol.for('boxenstopp.progress');
const emitter = () =>
  ((globalThis as { [slot]?: EventEmitter })[slot] ??= new EventEmitter().setMaxListeners(0));

/** Tells the lobbies of a round, in every process, that something changed: only that, never what or by whom. */
export function tellProgress(roundId: string) {
  emitter().emit(roundId);
  // A lobby elsewhere that misses this looks for itself soon; whoever told it need not wait.
  void database()
    .then(({ signals }) => signals.tell(roundId))
    .catch(() => {});
}

/** Calls back whenever something in a round changed; answers with how to stop that. */
export function onProgress(roundId: string, changed: () => void): () => void {
  emitter().on(roundId, changed);
  void database()
    .then(({ signals }) => signals.listen(hear))
    .catch(() => {});
  return () => void emitter().off(roundId, changed);
}

function hear(roundId: string | null) {
  for (const name of roundId === null ? emitter().eventNames() : [roundId]) emitter().emit(name);
}
