import type { Change } from './question-answers';

/** What one tab tells the others: what was changed in it, and what the server has stored since. */
export interface News<V> {
  readonly changed?: readonly Change<V>[];
  readonly stored?: readonly Change<V>[];
  /** It has just been opened and may have missed something while it loaded. */
  readonly asks?: boolean;
}

/** Connects the tabs of one browser that show the same pit stop; where a browser has no such channel, each learns at its next save. */
export function otherTabs<V>(
  name: string,
  isChange: (entry: Change<V>) => boolean,
  hear: (news: News<V>) => void,
) {
  if (typeof BroadcastChannel !== 'function') return () => {};
  const channel = new BroadcastChannel(name);
  // A tab that was opened before an update may tell something else.
  const known = (list: unknown): readonly Change<V>[] =>
    Array.isArray(list) ? list.filter(isChange) : [];
  channel.onmessage = ({ data }: MessageEvent<News<V> | null>) =>
    hear({ changed: known(data?.changed), stored: known(data?.stored), asks: data?.asks === true });
  return (news: News<V>) => channel.postMessage(news);
}
