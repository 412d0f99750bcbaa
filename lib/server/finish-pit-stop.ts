import { listAnswers } from '@/lib/db/answers';
import { database } from '@/lib/db/client';
import { findPitStop, markSubmitted, nameOrganisation } from '@/lib/db/pit-stops';
import { answerFromCode } from './answer-code';
import { plainLine } from './plain-text';
import { mayFinish } from './result-lap';
import { hashToken, isToken } from './tokens';

export const organisationLimit = 80;

export type FinishOutcome = {
  readonly kind: 'finished' | 'incomplete' | 'organisation-too-long' | 'unknown-link';
};

/** Names the organisation (or takes the name back) and asks for the result, which needs 80 % of the lap answered (method 1.3). */
export async function finishPitStop(token: string, organisation: string): Promise<FinishOutcome> {
  if (!isToken(token)) return { kind: 'unknown-link' };
  const { db } = await database();
  return db.transaction().execute(async (tx) => {
    const row = await findPitStop(tx, hashToken(token));
    if (!row) return { kind: 'unknown-link' };
    const name = plainLine(organisation, organisationLimit);
    if (name.kind === 'too-long') return { kind: 'organisation-too-long' };
    await nameOrganisation(tx, row.organisation_id, name.text);
    const answers = await listAnswers(tx, row.response_id);
    const given = Object.fromEntries(
      answers.map(({ item_id, value }) => [item_id, answerFromCode(value)]),
    );
    if (!mayFinish(row.lap, given)) return { kind: 'incomplete' };
    await markSubmitted(tx, row.response_id);
    return { kind: 'finished' };
  });
}
