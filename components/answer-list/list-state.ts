import {
  type AnswerListProblem,
  type AnswerListRow,
  answerListReasons,
} from '@/lib/core/answer-list';
import type { ListState } from './list-room';

type Preview =
  | { readonly kind: 'unknown-link' | 'not-now' }
  | { readonly kind: 'refused'; readonly problems: readonly AnswerListProblem[] }
  | { readonly kind: 'ready'; readonly rows: readonly AnswerListRow[]; readonly key: string };

/** What a page shows: the parameters come from the front server alone, from outside the addresses take none. */
export async function listState(
  { source, reason }: { readonly source?: string; readonly reason?: string },
  isOpen: boolean,
  preview: (source: string) => Promise<Preview>,
): Promise<ListState> {
  if (!isOpen) return { kind: 'not-now' };
  const known = answerListReasons.find((one) => one === reason);
  if (known) return { kind: 'refused', problems: [{ reason: known, line: 0, column: null }] };
  if (source === undefined) return { kind: 'form' };
  const read = await preview(source);
  if (read.kind === 'ready') return { ...read, source };
  return read.kind === 'refused' ? read : { kind: 'not-now' };
}
