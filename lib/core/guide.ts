/** One page that leads a group through one meeting, in one language; times in minutes from its start. */
export interface Guide {
  readonly id: string;
  readonly title: string;
  readonly forWhom: string;
  readonly purpose: string;
  readonly people: string;
  readonly material: string;
  readonly minutes: number;
  readonly preparation: readonly string[];
  readonly agenda: readonly GuideStage[];
  readonly result: string;
  readonly afterwards: readonly string[];
}

/** A stage of a meeting: when it begins, how long it takes, what happens and who leads it. */
export interface GuideStage {
  readonly start: number;
  readonly minutes: number;
  readonly what: string;
  readonly lead: string;
}
