import { today } from './clock';

/** Whether a round takes no answers any more: closed, or its last day is over. */
export const isOver = (round: { readonly state: string; readonly closes_on: string | null }) =>
  round.state === 'closed' || (round.closes_on !== null && round.closes_on < today());
