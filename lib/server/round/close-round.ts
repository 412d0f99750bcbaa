import type { Transaction } from 'kysely';
import { method } from '@/lib/core/constants';
import { tableProfileOf } from '@/lib/core/profile-table';
import { releaseOf } from '@/lib/core/release-team';
import type { Profile } from '@/lib/core/report';
import type { Answers } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { forgetDeleted } from '@/lib/db/delete-pit-stops';
import type { Tables } from '@/lib/db/schema';
import {
  changeRound,
  changeTeamRound,
  findRelease,
  holdRound,
  putRelease,
} from '@/lib/db/team-rounds';
import {
  deleteDraftsOf,
  deleteHandedIn,
  insertComments,
  insertOutsideVoices,
  insertVoices,
  listComments,
  listOutsideVoices,
  listVoices,
} from '@/lib/db/voices';
import { today } from '../clock';
import { itemIdsOfLap } from '../questionnaire';
import { newId } from '../tokens';
import { tellProgress } from './progress';
import { changesEnough, isOld, onlyPublished, withPublishedGroups } from './regroup';
import { customersBreakdown, type HandedIn, publishedGroups, releaseInput } from './release-input';
import { roundLimits } from './round-setup';
import { shuffled } from './shuffled';
import { findOwnRound, type TeamRound } from './team-round';

export type CloseOutcome =
  /** Released, or released anew after it was opened again. */
  | { readonly kind: 'closed' }
  /** Closed again; too few came for a new result, so the first one stands (method 3.R10). */
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'too-few'; readonly needed: number }
  | { readonly kind: 'unknown-link' };

/**
 * Closes a round: computes what is released, once, and forgets everything that could tell who answered what or when. Drafts, personal
 * links, receipts and merged groups go; answers and comments are written anew under random keys in a random order (method 3.R9, R10, R16).
 */
export async function closeRound(token: string): Promise<CloseOutcome> {
  const { db, kind } = await database();
  let roundId: string | undefined;
  const outcome = await db.transaction().execute(async (tx): Promise<CloseOutcome> => {
    const before = await findOwnRound(tx, token);
    if (before?.round) await holdRound(tx, kind, before.round.id, 'alone');
    // Read again: somebody may have closed it while we waited.
    const round = (await findOwnRound(tx, token))?.round;
    if (round?.state !== 'open') return { kind: 'unknown-link' };
    const handedIn: HandedIn = {
      voices: await listVoices(tx, round.id),
      outside: await listOutsideVoices(tx, round.id),
      comments: await listComments(tx, round.id),
    };
    const minimum = round.mode === 'table' ? roundLimits.expected.table[0] : round.k;
    const missing = minimum - handedIn.voices.length;
    if (missing > 0) return { kind: 'too-few', needed: missing };
    roundId = round.id;
    return close(tx, round, handedIn);
  });
  if (roundId !== undefined) {
    await forgetDeleted(db, kind);
    tellProgress(roundId);
  }
  return outcome;
}

async function close(
  tx: Transaction<Tables>,
  round: TeamRound,
  handedIn: HandedIn,
): Promise<CloseOutcome> {
  const isAnew = (await findRelease(tx, round.id)) !== undefined;
  await deleteDraftsOf(tx, round.id);
  await changeRound(tx, round.id, { state: 'closed' });
  await changeTeamRound(tx, round.id, { code: null, customers_code: null, frozen: 1 });
  const joined = isAnew ? withPublishedGroups(handedIn) : handedIn;
  // Who came too late for a new result is forgotten, so that no later opening can single anybody out.
  const mayPublish = !isAnew || changesEnough(round, joined);
  const kept = mayPublish ? withMayBeComments(round, joined, isAnew) : onlyPublished(joined);
  const voices = mayPublish ? kept.voices.map(published) : kept.voices;
  const showsOutside = kept.outside.length >= round.k;
  const outside = mayPublish && showsOutside ? kept.outside.map(published) : kept.outside;
  if (mayPublish) {
    const profile = profileOf(round, { ...kept, voices, outside });
    await putRelease(tx, {
      round_id: round.id,
      released_on: today(),
      body: JSON.stringify(profile),
    });
  }
  await rewrite(tx, round, { ...kept, voices, outside }, isAnew);
  return { kind: mayPublish ? 'closed' : 'unchanged' };
}

const published = <T extends { readonly published: number }>(voice: T): T => ({
  ...voice,
  published: 1,
});

function profileOf(round: TeamRound, handedIn: HandedIn): Profile {
  if (round.mode === 'team') return releaseOf(releaseInput(round, handedIn));
  const people = shuffled(handedIn.voices).map(({ name, answers }) => ({
    name: name ?? '',
    answers: JSON.parse(answers) as Answers,
  }));
  return tableProfileOf({ lap: round.lap, presentedItems: itemIdsOfLap(round.lap), people });
}

/** Comments of latecomers only when there are enough latecomers for comments of their own (method 3.R13). */
function withMayBeComments({ k }: TeamRound, handedIn: HandedIn, isAnew: boolean): HandedIn {
  const newcomers = handedIn.voices.filter((voice) => voice.published === 0).length;
  const enough = Math.max(method.anonymity.freeTextFrom, 2 * k);
  return isAnew && newcomers < enough
    ? { ...handedIn, comments: handedIn.comments.filter(isOld) }
    : handedIn;
}

/** Writes what was handed in anew: new keys, random order, no receipts, and groups only as they were published. */
async function rewrite(
  tx: Transaction<Tables>,
  round: TeamRound,
  { voices, outside, comments }: HandedIn,
  isAnew: boolean,
) {
  const { id, k } = round;
  const keepsGroups = round.mode === 'table' || isAnew;
  const groups = publishedGroups(
    voices.map(({ group_id }) => group_id),
    round.breakdown?.groups ?? [],
    k,
  );
  const segments = publishedGroups(
    outside.map(({ segment }) => segment),
    customersBreakdown(round)?.groups ?? [],
    k,
  );
  const forgotten = <T extends object>(row: T) => ({ ...row, id: newId(), receipt_hash: null });
  const placedVoices = keepsGroups
    ? voices
    : voices.map((voice, at) => ({ ...voice, group_id: groups[at] ?? null }));
  const placedOutside = keepsGroups
    ? outside
    : outside.map((voice, at) => ({ ...voice, segment: segments[at] ?? null }));
  await deleteHandedIn(tx, id);
  await insertVoices(tx, shuffled(placedVoices).map(forgotten));
  await insertOutsideVoices(tx, shuffled(placedOutside).map(forgotten));
  await insertComments(tx, shuffled(comments).map(forgotten));
}
