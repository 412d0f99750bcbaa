import { createHmac } from 'node:crypto';
import type { TeamRound } from './team-round';

/**
 * What the link of a customer café carries, so that answers entered there are told from others (method 1.10): only the organiser's room
 * shows it, and nobody can make it up from the code on posters. It belongs to the round, not to a guest.
 */
export const cafeMark = ({ id, customersCode }: Pick<TeamRound, 'id' | 'customersCode'>) =>
  createHmac('sha256', id).update(`customer café ${customersCode}`).digest('hex').slice(0, 16);

export const isCafeMark = (round: TeamRound, mark: string | null | undefined) =>
  mark !== null && mark !== undefined && mark === cafeMark(round);
