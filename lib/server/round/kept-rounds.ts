import type { KeptRound } from '@/lib/core/lobby';
import type { Profile } from '@/lib/core/report';
import { database } from '@/lib/db/client';
import { listReleases, listTeamRounds } from '@/lib/db/team-rounds';
import { countUnpublished, hasVoices } from '@/lib/db/voices';
import { findOwnRound } from './team-round';

/**
 * What there is of each team round behind an organiser's link, the newest first; nothing for any other link. Numbers of people are no finer than
 * the lobby shows them of an open round and the result of a closed one (method 3.R8).
 */
export async function keptRounds(token: string): Promise<KeptRound[]> {
  const { db } = await database();
  const assessmentId = (await findOwnRound(db, token))?.pitStop.assessment_id;
  if (assessmentId === undefined) return [];
  const releases = new Map(
    (await listReleases(db, assessmentId)).map(({ round_id, body }) => [
      round_id,
      (JSON.parse(body) as Profile).people,
    ]),
  );
  const kept: KeptRound[] = [];
  for (const { id, number, state } of await listTeamRounds(db, assessmentId))
    kept.push({
      number,
      released: releases.get(id) ?? null,
      hasAnswers: await hasVoices(db, id),
      handedIn: state === 'open' ? await countUnpublished(db, 'voices', id) : null,
    });
  return kept;
}
