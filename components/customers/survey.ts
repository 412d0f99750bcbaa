/** What the customers' page shows (as the server knows it, without anything of a person). */
export interface Survey {
  readonly code: string;
  readonly organisation: string | null;
  readonly address: 'Sie' | 'du';
  readonly by: string;
  readonly k: number;
  readonly commentsFrom: number;
  readonly phases: readonly ('initial' | 'active' | 'purchase' | 'after' | 'loyalty')[];
  readonly channels: readonly ('in-person' | 'phone' | 'writing' | 'online')[];
  readonly questions: readonly {
    readonly id: string;
    readonly stem: string;
    readonly anchors: readonly string[];
  }[];
  readonly key: string;
}

/** What was sent and could not be taken: shown again as it was. */
export interface Given {
  readonly problem: 'empty' | 'too-long' | null;
  readonly answers: Readonly<Record<string, string>>;
  readonly phase: string;
  readonly channel: string;
  readonly comment: string;
  readonly key: string | null;
  /** Of the link for a customer café. */
  readonly mark: string | null;
}
