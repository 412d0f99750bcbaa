import type { Kysely } from 'kysely';
import type { Profile } from '@/lib/core/report';
import type { GroupsProfile, NamedGroup } from '@/lib/core/team-profile';
import type { Lap } from '@/lib/core/types';
import { findPitStop, type PitStopRow } from '@/lib/db/pit-stops';
import type { Tables } from '@/lib/db/schema';
import { listReleases, listTeamRounds, type TeamRoundRow } from '@/lib/db/team-rounds';
import { today } from '../clock';
import { hashToken, isToken } from '../tokens';

export type Language = 'de' | 'en';

/** The one breakdown of a round: what people choose from, fixed before the first of them does (method 3.R2). */
export interface Breakdown {
  readonly dimension: 'roles' | 'departments';
  readonly groups: readonly NamedGroup[];
}

export type ContactQuestion =
  | 'none'
  | Extract<GroupsProfile['dimension'], 'phase' | 'channel' | 'phase-and-channel'>;

/** A round with many voices as its organiser set it up. */
export interface TeamRound {
  readonly id: string;
  readonly number: number;
  readonly mode: 'team' | 'table';
  readonly lap: Lap;
  readonly state: 'open' | 'closed';
  readonly name: string | null;
  readonly code: string | null;
  readonly customersCode: string | null;
  readonly languages: readonly Language[];
  readonly k: number;
  readonly breakdown: Breakdown | null;
  readonly expected: number;
  /** ISO days, both included. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly isFrozen: boolean;
  readonly isLocked: boolean;
  readonly seats: number;
  readonly hasPersonalLinks: boolean;
  readonly customers: { readonly by: ContactQuestion; readonly address: 'Sie' | 'du' } | null;
}

export const toTeamRound = (row: TeamRoundRow): TeamRound => ({
  id: row.id,
  number: row.number,
  mode: row.mode as TeamRound['mode'],
  lap: row.lap,
  state: row.state,
  name: row.name,
  code: row.code,
  customersCode: row.customers_code,
  languages: row.locales.split(',') as Language[],
  k: row.k,
  breakdown: row.breakdown === null ? null : (JSON.parse(row.breakdown) as Breakdown),
  expected: row.expected,
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  isFrozen: row.frozen === 1,
  isLocked: row.locked === 1,
  seats: row.seats,
  hasPersonalLinks: row.personal_links === 1,
  customers:
    row.customers === 1
      ? {
          by: row.customers_by as ContactQuestion,
          address: row.customers_address as 'Sie' | 'du',
        }
      : null,
});

/** Whether people may begin or hand in today: the round is open and today lies within its days. */
export const takesAnswers = ({ state, opensOn, closesOn }: TeamRound, day = today()) =>
  state === 'open' &&
  (opensOn === null || opensOn <= day) &&
  (closesOn === null || day <= closesOn);

/** The pit stop and the newest round behind an organiser's link; null for any other link. Authorises every step of a round. */
export async function findOwnRound(
  db: Kysely<Tables>,
  token: string,
): Promise<{ readonly pitStop: PitStopRow; readonly round: TeamRound | null } | null> {
  const pitStop = isToken(token) ? await findPitStop(db, hashToken(token)) : undefined;
  if (!pitStop) return null;
  const [newest] = await listTeamRounds(db, pitStop.assessment_id);
  return { pitStop, round: newest ? toTeamRound(newest) : null };
}

export interface FoundRounds {
  readonly round: TeamRound | null;
  readonly released: Profile | null;
}

/** The newest round of an assessment whose link has been checked, and what the newest closed one released. */
export async function foundRounds(db: Kysely<Tables>, assessmentId: string): Promise<FoundRounds> {
  const [newest] = await listTeamRounds(db, assessmentId);
  if (!newest) return { round: null, released: null };
  const [release] = await listReleases(db, assessmentId);
  return {
    round: toTeamRound(newest),
    released: release ? (JSON.parse(release.body) as Profile) : null,
  };
}
