import { countWrongGuess, type Door, mayGuess } from '@/lib/server/guess-limit';
import { clientNetwork } from './client-address';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import type { Page, Reply } from './reply';

type Answering = (request: GuardedRequest) => Promise<Reply | Page> | Reply | Page;

const networkOf = ({ incoming, settings }: GuardedRequest) => clientNetwork(incoming, settings);

/** Puts the limit on wrong codes in front of a route that looks one up (S01); who has used it up is asked to wait a minute. */
export const againstGuessing =
  (answer: Answering, door: Door = 'team') =>
  async (request: GuardedRequest): Promise<Reply | Page> =>
    (await mayGuess(networkOf(request), door))
      ? answer(request)
      : problem(request.locale, 429, { 'retry-after': 60 });

/** A well-formed code led nowhere: mistyped, closed, expired or guessed, which are all the same. */
export const noteWrongCode = (request: GuardedRequest, door: Door = 'team') =>
  countWrongGuess(networkOf(request), door);
