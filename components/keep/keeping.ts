import type { KeptRound } from '@/lib/core/lobby';

/** What there is to keep, hand on or delete. */
export interface Keeping {
  readonly organisation: string | null;
  readonly answered: number;
  readonly notes: number;
  /** Entries of the workbench, also those that could still be brought back. */
  readonly recorded: number;
  /** There is a result. */
  readonly submitted: boolean;
  /** What there is of each round of many voices, the newest first. */
  readonly rounds?: readonly KeptRound[];
  readonly shared: string | null;
  readonly retentionMonths: number;
}
