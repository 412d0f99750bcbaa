import { loadContent } from '@/lib/content/load';
import { isAnswer, isAnswered } from '@/lib/core/answers';
import type { Answer } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { changeTeamRound, holdRound } from '@/lib/db/team-rounds';
import { findOutsideVoice, insertComments, insertOutsideVoices } from '@/lib/db/voices';
import { contactGroups } from '../contact-groups';
import { noteLimit, plainLines } from '../plain-text';
import { hashToken, isToken, newId } from '../tokens';
import { isCafeMark } from './cafe-mark';
import { findSurvey } from './customers-survey';
import { commentKey } from './hand-in';
import { tellProgress } from './progress';
import { customerComment } from './release-input';
import type { TeamRound } from './team-round';

/** What one customer sends. */
export interface CustomersForm {
  /** Random, from the page: the same key again is the same person's double click. */
  readonly key: string;
  /** By question; only "not applicable" does not exist here. */
  readonly answers: Readonly<Record<string, Answer>>;
  readonly phase: string | null;
  readonly channel: string | null;
  readonly comment: string;
  /** Set on the link for a customer café. */
  readonly mark: string | null;
}

export type OutsideOutcome =
  | { readonly kind: 'handed-in'; readonly isCafe: boolean }
  /** What the page has to say: no question answered, or a comment that is too long. */
  | { readonly kind: 'empty' | 'too-long' }
  /** Nothing the page could have sent. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'closed' };

/** The group of the last contact; null when it was not asked, not said in full, or is none of the groups. */
export function segmentOf(
  customers: TeamRound['customers'],
  phase: string | null,
  channel: string | null,
): string | null {
  const by = customers?.by ?? 'none';
  if (by === 'none') return null;
  const parts = by === 'phase' ? [phase] : by === 'channel' ? [channel] : [phase, channel];
  const segment = parts.join('+');
  return contactGroups(by).some(({ id }) => id === segment) ? segment : null;
}

const isKnown = (form: CustomersForm) => {
  const ids = new Set(loadContent().outside.map(({ id }) => id));
  return Object.entries(form.answers).every(
    ([id, answer]) => ids.has(id) && isAnswer(answer) && isAnswered(answer) && answer !== 'NA',
  );
};

/**
 * Takes what a customer answered, from one answer on: missing ones are no zeros (method 1.10). Stored are the answers, the group of the last
 * contact and, apart from them, the comment; each under a random key, without any time (method 3.R14, R16). The first of two forms with one
 * key stands.
 */
export async function handInOutside(code: string, form: CustomersForm): Promise<OutsideOutcome> {
  const { db, kind } = await database();
  if (!isToken(form.key) || !isKnown(form)) return { kind: 'malformed' };
  const comment = plainLines(form.comment, noteLimit);
  const found = await findSurvey(db, code);
  if (!found) return { kind: 'closed' };
  if (comment.kind === 'too-long') return { kind: 'too-long' };
  if (Object.keys(form.answers).length === 0) return { kind: 'empty' };
  const isCafe = isCafeMark(found, form.mark);
  const isNew = await db.transaction().execute(async (tx) => {
    await holdRound(tx, kind, found.id, 'alone');
    const round = await findSurvey(tx, code);
    if (!round) return null;
    if (await findOutsideVoice(tx, hashToken(form.key))) return false;
    await insertOutsideVoices(tx, [
      {
        id: newId(),
        round_id: round.id,
        segment: segmentOf(round.customers, form.phase, form.channel),
        source: isCafe ? 'cafe' : 'link',
        receipt_hash: hashToken(form.key),
        answers: JSON.stringify(form.answers),
        careless: 0,
        published: 0,
      },
    ]);
    if (comment.text !== null)
      await insertComments(tx, [
        {
          id: newId(),
          round_id: round.id,
          item_id: customerComment,
          receipt_hash: commentKey(form.key, customerComment),
          text: comment.text,
        },
      ]);
    // From the first answer on the questions stay as they were asked (AN16).
    if (!round.isFrozen) await changeTeamRound(tx, round.id, { frozen: 1 });
    return true;
  });
  if (isNew === null) return { kind: 'closed' };
  if (isNew) tellProgress(found.id);
  return { kind: 'handed-in', isCafe };
}
