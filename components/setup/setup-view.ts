import type { LobbyRound } from '@/lib/core/lobby';
import type { FormProblem, RoundForm } from '@/lib/core/round-form';
import type { RoundPreview } from '@/lib/core/round-preview';

/** What the set-up page shows: what was typed, what is wrong with it, what would be visible. */
export interface SetupView {
  readonly form: RoundForm;
  readonly problems: readonly FormProblem[];
  readonly preview: RoundPreview | null;
  /** The open round that is being changed. */
  readonly open: LobbyRound | null;
  readonly organisation: string | null;
  readonly limits: SetupLimits;
}

/** How much may be typed, and from where to where numbers go. */
export interface SetupLimits {
  readonly organisation: number;
  readonly name: number;
  readonly group: number;
  readonly groups: number;
  readonly k: readonly [number, number];
  readonly expected: {
    readonly team: readonly [number, number];
    readonly table: readonly [number, number];
  };
}
