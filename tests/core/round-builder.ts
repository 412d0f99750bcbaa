import type { ReleaseInput, RoundCustomer, RoundPerson } from '@/lib/core/release-input';
import type { Answer, Answers, ItemId } from '@/lib/core/types';
import { answersOf, constantAnswers, outsideAnswersOf, quickItems } from './answer-strings';

export const person = (answers: Answers, group: string | null = null): RoundPerson => ({
  answers,
  group,
  isCareless: false,
});

/** The same answer to everything from so many people of a group. */
export const crowd = (
  count: number,
  answer: Answer,
  group: string | null = null,
  other: Readonly<Record<ItemId, Answer | null>> = {},
): RoundPerson[] =>
  Array.from({ length: count }, () => person({ ...constantAnswers(answer), ...other }, group));

export const peopleOf = (rows: readonly string[], group: string | null = null) =>
  rows.map((row) => person(answersOf(row), group));

export const customersOf = (rows: readonly string[]): NonNullable<ReleaseInput['customers']> => ({
  people: rows.map(
    (row): RoundCustomer => ({
      answers: outsideAnswersOf(row),
      segment: null,
      source: 'link',
    }),
  ),
  breakdown: null,
  comments: [],
});

/** A quick lap with k = 5, no breakdown and no customers, unless said otherwise. */
export const aRound = (
  people: readonly RoundPerson[],
  change: Partial<ReleaseInput> = {},
): ReleaseInput => ({
  lap: 'quick',
  k: 5,
  presentedItems: quickItems,
  people,
  comments: {},
  breakdown: null,
  customers: null,
  ...change,
});

/** A breakdown by roles with these groups to choose from. */
export const roles = (...ids: readonly string[]): ReleaseInput['breakdown'] => ({
  dimension: 'roles',
  groups: ids.map((id) => ({ id, name: id.toUpperCase() })),
});
