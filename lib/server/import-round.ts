import { tableProfileOf } from '@/lib/core/profile-table';
import type { Profile } from '@/lib/core/report';
import type { Answers } from '@/lib/core/types';
import type { RoundsTable, Tables, TeamRoundsTable } from '@/lib/db/schema';
import type { PitStopFile } from './pit-stop-file';
import { itemIdsOfLap } from './questionnaire';
import { newId } from './tokens';

/** What a file shows of a round of several people; null of a single view. */
export function releaseOfFile({
  released,
  mode,
  lap,
  people,
  names = [],
}: PitStopFile): Profile | null {
  if (released) return released;
  if (mode !== 'table') return null;
  return tableProfileOf({
    lap,
    presentedItems: itemIdsOfLap(lap),
    people: people.map((answers, at) => ({ name: names[at] ?? '', answers: answers as Answers })),
  });
}

export interface ImportedRound {
  readonly round: RoundsTable;
  readonly team: TeamRoundsTable;
  readonly release: Tables['releases'];
}

/** A closed round of which nothing is left but its release: it can be read, compared and planned from, never opened again. */
export function importedRound(
  profile: Profile,
  assessmentId: string,
  capacity30: number,
  day: string,
): ImportedRound {
  const round_id = newId();
  const { mode, lap, team } = profile;
  const { groups = null, outside = null, k = 1 } = team ?? {};
  return {
    round: {
      id: round_id,
      assessment_id: assessmentId,
      mode: mode === 'table' ? 'table' : 'team',
      lap,
      state: 'closed',
      capacity30,
    },
    team: {
      round_id,
      number: 1,
      name: null,
      code: null,
      customers_code: null,
      locales: 'de,en',
      k,
      breakdown: groups && JSON.stringify({ dimension: groups.dimension, groups: groups.groups }),
      expected: profile.people[0],
      opens_on: null,
      closes_on: null,
      frozen: 1,
      locked: 1,
      seats: 0,
      personal_links: 0,
      customers: outside ? 1 : 0,
      customers_by: outside?.segments?.dimension ?? 'none',
      customers_address: 'Sie',
    },
    release: { round_id, released_on: day, body: JSON.stringify(profile) },
  };
}
