import type { RoundPromise } from '@/lib/core/round-promise';

/** Who was invited by whom to what, and whether they may begin. */
export interface Invitation {
  readonly organisation: string | null;
  readonly round: {
    readonly name: string | null;
    readonly opensOn: string | null;
    readonly languages: readonly ('de' | 'en')[];
  };
  readonly state: 'open' | 'used' | 'locked' | 'full' | 'not-yet';
  readonly promise: RoundPromise;
}

/** What this device holds of the round. */
export const devices = ['new', 'begun', 'handed-in'] as const;
export type DeviceState = (typeof devices)[number];

export const entryProblems = [
  'group',
  'name',
  'name-taken',
  'name-too-long',
  'not-agreed',
] as const;

/** What a refused form brought. */
export interface Entry {
  readonly problem: (typeof entryProblems)[number] | null;
  readonly group: string;
  readonly name: string;
  readonly agrees: boolean;
}

export const nameLimit = 40;
