/** What there is to keep, hand on or delete. */
export interface Keeping {
  readonly organisation: string | null;
  readonly answered: number;
  readonly submitted: boolean;
  readonly shared: string | null;
  readonly retentionMonths: number;
}
