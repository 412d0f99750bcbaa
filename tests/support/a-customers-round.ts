import { createTeamPitStop } from '@/lib/server/round/open-round';
import { type RoundSetup, readRoundSetup } from '@/lib/server/round/round-setup';

/** A set-up with everything chosen that a test does not care about. */
export function aSetup(change: Partial<Record<keyof RoundSetup, unknown>> = {}): RoundSetup {
  const read = readRoundSetup({
    mode: 'team',
    lap: 'quick',
    name: 'Herbst',
    languages: ['de', 'en'],
    k: 5,
    dimension: 'none',
    groups: [],
    expected: 8,
    opensOn: null,
    closesOn: null,
    personalLinks: false,
    customers: 'Sie',
    customersBy: 'none',
    ...change,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.setup;
}

/** Opens a round; answers with the organiser's token. */
export const aRound = async (change: Partial<Record<keyof RoundSetup, unknown>> = {}) =>
  (await createTeamPitStop(aSetup(change), 'Muster AG')).token;
