import { method } from '@/lib/core/constants';
import { database } from '@/lib/db/client';
import { countOutsideVoices } from '@/lib/db/voices';
import { cafeMark } from './cafe-mark';
import { findOwnRound } from './team-round';

/** What the organiser sees of the customers while they answer: how many in all, and how they are asked. */
export interface CustomersRoom {
  readonly organisation: string | null;
  /** Null: no round is open, or it does not ask customers. */
  readonly open: {
    readonly code: string;
    /** Secret part of the link for a customer café. */
    readonly mark: string;
    readonly address: 'Sie' | 'du';
    readonly by: 'none' | 'phase' | 'channel' | 'phase-and-channel';
    readonly languages: readonly ('de' | 'en')[];
    readonly count: number;
    readonly k: number;
    /** From how many on what is shown: claims, comments, more than first hints (method 1.10, 3.R13). */
    readonly claimFrom: number;
    readonly firstHintsBelow: number;
    readonly confirmsFrom: number;
  } | null;
}

/** The customers' room behind an organiser's link; null for any other link. */
export async function getCustomersRoom(token: string): Promise<CustomersRoom | null> {
  const { db } = await database();
  const own = await findOwnRound(db, token);
  if (!own) return null;
  const { pitStop, round } = own;
  const isOpen = round?.state === 'open' && round.customers && round.customersCode;
  const { claimFrom, firstHintsBelow } = method.outside;
  return {
    organisation: pitStop.organisation_name,
    open:
      round?.customers && isOpen
        ? {
            code: isOpen,
            mark: cafeMark(round),
            address: round.customers.address,
            by: round.customers.by,
            languages: round.languages,
            count: await countOutsideVoices(db, round.id),
            k: round.k,
            claimFrom: Math.max(claimFrom, round.k),
            firstHintsBelow,
            confirmsFrom: Math.max(method.gates.outsideMinimum, round.k),
          }
        : null,
  };
}
