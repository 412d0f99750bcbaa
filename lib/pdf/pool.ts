import type { Report } from '@/lib/core/report';
import type { ReportPart } from '@/lib/core/report-parts';
import type { PaperQuestionnaire } from '@/lib/server/get-paper-questionnaire';
import { createByteCache } from './byte-cache';
import type { Work } from './child-messages';
import { contentOf } from './content-of';
import { type RenderOutcome, type RenderProcess, startRenderProcess } from './render-process';
import { templateVersion } from './template-version';

export interface PdfPoolOptions {
  readonly childPath: string;
  readonly execArgv?: readonly string[];
  readonly size?: number;
  /** For one report, from the moment it is handed to its process. */
  readonly timeoutMs?: number;
  readonly memoryMb?: number;
  /** How many reports may wait; one more is told to come back later. */
  readonly queueLimit?: number;
  readonly recycleAfter?: number;
  readonly cacheBytes?: number;
}

export type PoolOutcome = RenderOutcome | { readonly kind: 'busy' };

export interface PdfPool {
  /** The chosen part of a report; all of it where none is named. */
  render(report: Report, part?: ReportPart): Promise<PoolOutcome>;
  /** A questionnaire to fill in by hand. */
  print(questionnaire: PaperQuestionnaire): Promise<PoolOutcome>;
  /** Starts the processes, so that the first report does not wait for fonts. */
  warm(): Promise<void>;
  /** Drops every kept report, also of one being rendered now. */
  forget(): void;
  close(): void;
}

interface Job {
  readonly work: Work;
  readonly done: (outcome: RenderOutcome) => void;
}

interface Slot {
  process: RenderProcess | null;
  rendered: number;
  isBusy: boolean;
}

const defaults = {
  execArgv: [],
  size: 1,
  timeoutMs: 20_000,
  memoryMb: 512,
  queueLimit: 20,
  recycleAfter: 50,
  cacheBytes: 32 * 1024 * 1024,
} as const;

const keyOf = (report: Report, part: ReportPart) =>
  [templateVersion, part, contentOf(report)].join(' ');

/** Renders reports in warm child processes, so that a hanging or greedy layout never touches the server. */
export function createPdfPool(options: PdfPoolOptions): PdfPool {
  const settings = { ...defaults, ...options };
  let cache = createByteCache(settings.cacheBytes);
  const slots: Slot[] = Array.from({ length: settings.size }, () => ({
    process: null,
    rendered: 0,
    isBusy: false,
  }));
  const waiting: Job[] = [];
  const underWay = new Map<string, Promise<PoolOutcome>>();
  let isClosed = false;

  const processOf = (slot: Slot): RenderProcess => {
    if (!slot.process?.isAlive()) {
      slot.process = startRenderProcess(settings);
      slot.rendered = 0;
    }
    return slot.process;
  };

  async function work(slot: Slot, job: Job) {
    slot.isBusy = true;
    const outcome = await processOf(slot).render(job.work);
    slot.rendered += 1;
    if (slot.rendered >= settings.recycleAfter) slot.process?.kill();
    if (!isClosed) processOf(slot);
    slot.isBusy = false;
    job.done(outcome);
    next();
  }

  function next() {
    const slot = slots.find(({ isBusy }) => !isBusy);
    const job = slot && waiting.shift();
    if (slot && job) void work(slot, job);
  }

  function enqueue(work: Work): Promise<PoolOutcome> {
    const isFree = slots.some(({ isBusy }) => !isBusy);
    if (!isFree && waiting.length >= settings.queueLimit) return Promise.resolve({ kind: 'busy' });
    return new Promise((done) => {
      waiting.push({ work, done });
      next();
    });
  }

  /** Rendered once, however many ask for it, then from memory. */
  async function once(key: string, work: Work): Promise<PoolOutcome> {
    if (isClosed) return { kind: 'failed', reason: 'error' };
    const current = cache;
    const bytes = current.get(key);
    if (bytes) return { kind: 'pdf', bytes };
    const known = underWay.get(key);
    if (known) return known;
    const rendering = enqueue(work);
    underWay.set(key, rendering);
    const outcome = await rendering;
    underWay.delete(key);
    if (outcome.kind === 'pdf') current.set(key, outcome.bytes);
    return outcome;
  }

  return {
    render: (report, part = 'full') => once(keyOf(report, part), { report, part }),
    print: (questionnaire) =>
      once([templateVersion, questionnaire.lap, questionnaire.locale].join(' '), { questionnaire }),
    async warm() {
      await Promise.all(slots.map((slot) => processOf(slot).ready));
    },
    forget() {
      cache = createByteCache(settings.cacheBytes);
    },
    close() {
      isClosed = true;
      for (const slot of slots) slot.process?.kill();
      for (const { done } of waiting.splice(0)) done({ kind: 'failed', reason: 'error' });
    },
  };
}
