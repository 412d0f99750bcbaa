/** What the organiser's room shows while customers answer. */
export interface Room {
  readonly code: string;
  readonly mark: string;
  readonly address: 'Sie' | 'du';
  readonly by: string;
  readonly languages: readonly ('de' | 'en')[];
  readonly count: number;
  readonly k: number;
  readonly claimFrom: number;
  readonly firstHintsBelow: number;
  readonly confirmsFrom: number;
}
