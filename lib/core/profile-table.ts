import { agreementClass, averageDeviation, isPolarised } from './agreement';
import { assess } from './assess';
import { dialogueCells } from './dialogue';
import { profileOf } from './profile';
import type { Profile } from './report';
import { cellRatings, cellRecord, tallyOf } from './score';
import { roundTo } from './statistics';
import type { Spread, TableProfile } from './team-profile';
import type { Answers, ItemId, Lap, OutsideAnswers } from './types';

/** A round at the table, to which everybody agreed: names and answers in one order (method 1.9). */
export interface TableInput {
  readonly lap: Lap;
  readonly presentedItems: readonly ItemId[];
  readonly people: readonly { readonly name: string; readonly answers: Answers }[];
  readonly outside?: readonly OutsideAnswers[] | undefined;
}

/** Everything exactly, and who answered what: agreement needs no minimum where nobody is anonymous (method 1.8, 1.9). */
export function tableProfileOf({ lap, presentedItems, people, outside }: TableInput): Profile {
  const answers = people.map((person) => person.answers);
  const tally = tallyOf(answers);
  const assessment = assess(answers, 'table', { lap, outside });
  const profile = profileOf(assessment, { mode: 'table', lap, people: answers, presentedItems });
  const agreement = cellRecord((cell) => {
    const ratings = cellRatings(tally, cell);
    if (ratings.length < 2) return null;
    const ad = averageDeviation(ratings);
    return { ad, class: agreementClass(ad), isPolarised: isPolarised(ratings) };
  });
  const table: TableProfile = {
    names: people.map(({ name }) => name),
    answers: Object.fromEntries(
      presentedItems.map((item) => [item, answers.map((own) => own[item] ?? null)]),
    ),
    cells: cellRecord((cell): Spread | null => {
      const found = agreement[cell];
      return found && { ...found, ad: roundTo(found.ad, 1) };
    }),
    dialogue: dialogueCells(agreement, profile.blindSpots),
  };
  return { ...profile, table };
}
