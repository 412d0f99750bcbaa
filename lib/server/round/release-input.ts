import { partitionOf } from '@/lib/core/release-atoms';
import type { ReleaseInput } from '@/lib/core/release-input';
import type { NamedGroup } from '@/lib/core/team-profile';
import type { Answers, OutsideAnswers } from '@/lib/core/types';
import type { CommentsTable, OutsideVoicesTable, VoicesTable } from '@/lib/db/schema';
import { contactGroups } from '../contact-groups';
import { itemIdsOfLap } from '../questionnaire';
import { shuffled } from './shuffled';
import type { TeamRound } from './team-round';

/** `item_id` of what customers write. */
export const customerComment = 'O';

export interface HandedIn {
  readonly voices: readonly VoicesTable[];
  readonly outside: readonly OutsideVoicesTable[];
  readonly comments: readonly CommentsTable[];
}

/** Per voice the group under which it stands once the round is closed: its own, `rest`, or null where only the total is shown (method 3.R3, R16). */
export function publishedGroups(
  chosen: readonly (string | null)[],
  groups: readonly NamedGroup[],
  k: number,
): readonly (string | null)[] {
  const partition = partitionOf(chosen, groups, k);
  return chosen.map((_, at) => partition?.atoms[partition.atomOf[at] ?? 0] ?? null);
}

/** What is released of a round, from what was handed in; every list in a new random order, unless another one is asked for. */
export function releaseInput(
  round: TeamRound,
  handedIn: HandedIn,
  order: <T>(list: readonly T[]) => readonly T[] = shuffled,
): ReleaseInput {
  const { voices, outside, comments } = handedIn;
  const texts = (item: string) =>
    order(comments.filter(({ item_id }) => item_id === item)).map(({ text }) => text);
  const presentedItems = itemIdsOfLap(round.lap);
  return {
    lap: round.lap,
    k: round.k,
    presentedItems,
    people: order(voices).map((voice) => ({
      answers: JSON.parse(voice.answers) as Answers,
      group: voice.group_id,
      isCareless: voice.careless === 1,
    })),
    comments: Object.fromEntries(
      presentedItems.map((item) => [item, texts(item)] as const).filter(([, all]) => all.length),
    ),
    breakdown: round.breakdown,
    customers: round.customers && {
      people: order(outside).map((voice) => ({
        answers: JSON.parse(voice.answers) as OutsideAnswers,
        segment: voice.segment,
        source: voice.source as 'link' | 'import' | 'cafe',
      })),
      breakdown: customersBreakdown(round),
      comments: texts(customerComment),
    },
  };
}

export function customersBreakdown({ customers }: TeamRound) {
  const by = customers?.by ?? 'none';
  if (by === 'none') return null;
  const groups: readonly NamedGroup[] = contactGroups(by);
  return { dimension: by, groups };
}
