import { getGuide } from '@/lib/server/get-guide';
import type { GuardedRequest } from './context';
import { problem } from './problem';
import type { Page } from './reply';

/** GET /<locale>/guide/<guide>: Next is only asked for a guide that exists. */
export const guideRoute = ({ path, locale, parts }: GuardedRequest): Page =>
  getGuide(parts.guide ?? '', locale) ? { page: path } : problem(locale, 404);
