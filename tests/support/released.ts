import { releaseOf } from '@/lib/core/release-team';
import type { Profile, Report } from '@/lib/core/report';
import type { Lap, Locale, OutsideAnswers } from '@/lib/core/types';
import { buildReport } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import { sheetOf, someAnswers, type TeamWish } from './a-team';

export interface ReleaseWish {
  /** How many people each group has, in order; a group may have nobody. */
  readonly groups: readonly number[];
  readonly seed: number;
  readonly lap?: Lap;
  readonly answers?: TeamWish['answers'];
  readonly customers?: readonly OutsideAnswers[];
}

/** Names of groups that occur nowhere else. */
export const groupNames = ['Nordhaus', 'Südhaus', 'Westhaus', 'Osthaus'] as const;

/** What a closed round of seeded people releases, without a database. */
export function aRelease({
  groups,
  seed,
  lap = 'quick',
  answers,
  customers,
}: ReleaseWish): Profile {
  const answer = answers ?? someAnswers(seed);
  const chosen = groups.flatMap((size, at) => Array<string>(size).fill(`g${at + 1}`));
  return releaseOf({
    lap,
    k: 5,
    presentedItems: itemIdsOfLap(lap),
    people: chosen.map((group, person) => ({
      answers: sheetOf(lap, answer, person),
      group,
      isCareless: false,
    })),
    comments: {},
    breakdown: {
      dimension: 'departments',
      groups: groups.map((_, at) => ({ id: `g${at + 1}`, name: groupNames[at] ?? `g${at + 1}` })),
    },
    customers: customers
      ? {
          people: customers.map((own) => ({
            answers: own,
            segment: null,
            source: 'link' as const,
          })),
          breakdown: null,
          comments: [],
        }
      : null,
  });
}

/** The report that the app makes of a release. */
export const reportOfRelease = (released: Profile, locale: Locale): Report =>
  buildReport(
    {
      mode: released.mode,
      lap: released.lap,
      released,
      organisation: 'Lindhof Haustechnik',
      date: '2026-11-22',
    },
    locale,
  );
