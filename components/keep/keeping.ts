/** What there is to keep, hand on or delete. */
export interface Keeping {
  readonly organisation: string | null;
  readonly answered: number;
  readonly notes: number;
  /** Entries of the workbench, also those that could still be brought back. */
  readonly recorded: number;
  /** There is a result. */
  readonly submitted: boolean;
  readonly shared: string | null;
  readonly retentionMonths: number;
}
