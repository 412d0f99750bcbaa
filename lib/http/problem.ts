import type { Locale } from '@/lib/core/types';
import type { Page } from './reply';

/** A calm page for a status, rendered by Next from `app/[locale]/problem/[kind]`. */
export const problem = (locale: Locale, status: number, headers: Page['headers'] = {}): Page => ({
  page: status === 404 ? `/${locale}/nothing-here` : `/${locale}/problem/${status}`,
  status,
  headers,
});
