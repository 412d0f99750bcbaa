import type { IncomingMessage } from 'node:http';
import type { Settings } from '@/lib/env';

/**
 * Whether a write comes from a page of ours (S11): Origin is there and is the public address (or, without APP_URL, the request's own
 * host), and the browser does not say that another site started it. Proxy headers are never asked.
 */
export function isOwnOrigin(request: IncomingMessage, settings: Pick<Settings, 'appUrl'>): boolean {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return false;
  if (origin === (settings.appUrl ?? `http://${host}`)) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (!/^https?:$/.test(url.protocol)) return false;
  return settings.appUrl ? url.origin === settings.appUrl : url.host === host?.toLowerCase();
}
