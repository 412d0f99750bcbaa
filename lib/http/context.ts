import type { IncomingMessage } from 'node:http';
import type { Locale } from '@/lib/core/types';
import type { Settings } from '@/lib/env';
import type { PdfPool } from '@/lib/pdf/pool';
import type { LiveStreams } from './live-streams';
import type { QuestionPages } from './question-pages';

/** What the routes share for the life of the server. */
export interface Services {
  readonly settings: Settings;
  readonly questionPages: QuestionPages;
  readonly pdf: PdfPool;
  readonly live: LiveStreams;
  readonly isStopping: () => boolean;
}

/** One request, checked by the guard, as a route sees it. */
export interface GuardedRequest extends Services {
  readonly incoming: IncomingMessage;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly locale: Locale;
  readonly token: string;
  /** Named parts of the address. */
  readonly parts: Readonly<Record<string, string>>;
  readonly nonce: string;
}
