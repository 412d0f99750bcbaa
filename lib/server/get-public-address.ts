import { readSettings } from '@/lib/env';

/** Where links lead that leave this server: APP_URL, or without it the host a request came to. */
export const getPublicAddress = (host: string | null) =>
  readSettings().appUrl ?? `http://${host ?? 'localhost'}`;
