import { readSettings } from '@/lib/env';
import { assetPath } from './assets';

/** The absolute address of the picture shown beside links; null without APP_URL, since a Host header is no proof of where we are. */
export function getSharePicture(): string | null {
  const { appUrl } = readSettings();
  return appUrl ? `${appUrl}${assetPath('share')}` : null;
}
