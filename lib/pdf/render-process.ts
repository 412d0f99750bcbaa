import { type ChildProcess, fork } from 'node:child_process';
import type { RenderReply, RenderRequest, Work } from './child-messages';
import { residentMemory } from './resident-memory';

export type FailureReason = 'timeout' | 'memory' | 'error';
export type RenderOutcome =
  | { readonly kind: 'pdf'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly reason: FailureReason };

export interface ProcessLimits {
  readonly childPath: string;
  readonly execArgv: readonly string[];
  readonly timeoutMs: number;
  readonly memoryMb: number;
}

/** One child that renders one document at a time and is killed when it takes too long or too much. */
export interface RenderProcess {
  render(work: Work): Promise<RenderOutcome>;
  /** Resolves when it can render, or is dead. */
  readonly ready: Promise<void>;
  isAlive(): boolean;
  kill(): void;
}

const watchEveryMs = 100;
/** The share of the limit that may be JavaScript objects; the rest is buffers, code and WebAssembly. */
const heapShare = 0.75;
/** V8 aborts when the heap is full. */
const abortCode = 134;

export function startRenderProcess(limits: ProcessLimits): RenderProcess {
  const { childPath, execArgv, timeoutMs, memoryMb } = limits;
  const heap = `--max-old-space-size=${Math.floor(memoryMb * heapShare)}`;
  const child = fork(childPath, {
    execArgv: [...execArgv, heap],
    env: { NODE_ENV: 'production' },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  let dead: FailureReason | null = null;
  let finish: ((outcome: RenderOutcome) => void) | null = null;
  let id = 0;

  const settle = (outcome: RenderOutcome) => {
    finish?.(outcome);
    finish = null;
  };
  const die = (reason: FailureReason) => {
    dead ??= reason;
    child.kill('SIGKILL');
    settle({ kind: 'failed', reason: dead });
  };
  const killWithParent = () => child.kill('SIGKILL');
  process.once('exit', killWithParent);
  child.on('error', () => die('error'));
  child.on('exit', (code, signal) => {
    process.off('exit', killWithParent);
    die(code === abortCode || signal === 'SIGABRT' ? 'memory' : 'error');
  });
  const ready = untilReady(child, timeoutMs, () => die('timeout'));
  child.on('message', (reply: RenderReply) => {
    if (reply.kind === 'ready' || reply.id !== id) return;
    settle(
      reply.kind === 'pdf'
        ? { kind: 'pdf', bytes: reply.bytes }
        : { kind: 'failed', reason: 'error' },
    );
  });

  return {
    ready,
    isAlive: () => dead === null,
    kill: () => die('error'),
    async render(work) {
      await ready;
      if (dead !== null) return { kind: 'failed', reason: dead };
      const stopWatching = watch(child, memoryMb, timeoutMs, die);
      const outcome = await new Promise<RenderOutcome>((resolve) => {
        finish = resolve;
        id += 1;
        const request: RenderRequest = { ...work, id };
        child.send(request, (error) => error && die('error'));
      });
      stopWatching();
      return outcome;
    },
  };
}

function untilReady(child: ChildProcess, timeoutMs: number, onTimeout: () => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(onTimeout, timeoutMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    child.on('message', (reply: RenderReply) => reply.kind === 'ready' && done());
    child.on('exit', done);
    child.on('error', done);
  });
}

/** Ends a child that is still working after the time limit or holds more memory than it may. */
function watch(
  child: ChildProcess,
  memoryMb: number,
  timeoutMs: number,
  die: (reason: FailureReason) => void,
): () => void {
  const timer = setTimeout(() => die('timeout'), timeoutMs);
  const memory = setInterval(async () => {
    const held = child.pid === undefined ? null : await residentMemory(child.pid);
    if (held !== null && held > memoryMb) die('memory');
  }, watchEveryMs);
  return () => {
    clearTimeout(timer);
    clearInterval(memory);
  };
}
