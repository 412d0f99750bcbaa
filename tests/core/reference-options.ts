import type { PlanOptions } from '@/lib/core/roadmap-context';

/** Plan options under the keys of the published reference. */
export interface ReferenceOptions {
  readonly inventory?: Record<string, string>;
  readonly capacity30?: number;
  readonly lanes?: number;
  readonly horizon?: number;
  readonly targets?: Record<string, number>;
  readonly flags?: { over_steps?: string[]; blind_cells?: string[]; tp_tags?: string[] };
  readonly max_items?: number;
  readonly lam?: number;
  readonly beta?: number;
  readonly unlock?: number;
}

export const planOptions = (options: ReferenceOptions = {}): PlanOptions =>
  ({
    ...options,
    items: options.max_items,
    lambda: options.lam,
    flags: options.flags && {
      overSteps: options.flags.over_steps,
      blindCells: options.flags.blind_cells,
      touchpointTags: options.flags.tp_tags,
    },
  }) as PlanOptions;
