import { method } from '@/lib/core/constants';
import type { Lap } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { insertPitStop } from '@/lib/db/pit-stops';
import { today } from './clock';
import { questionnaireVersion } from './questionnaire';
import { hashToken, newId, newToken } from './tokens';

/** Opens a solo pit stop and answers with the only copy of its private link's token. */
export async function createPitStop(lap: Lap): Promise<{ token: string }> {
  const { db } = await database();
  const token = newToken();
  await insertPitStop(db, {
    ids: { organisation: newId(), assessment: newId(), round: newId(), response: newId() },
    ownerHash: hashToken(token),
    questionnaire: questionnaireVersion(),
    lap,
    capacity30: method.roadmap.capacity30,
    day: today(),
  });
  return { token };
}
