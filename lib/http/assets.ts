import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import type { Reply } from './reply';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.json': 'application/json',
};

export interface Asset {
  readonly type: string;
  readonly content: Buffer;
  /** Written by the build beside the file. */
  readonly brotli: Buffer | null;
}

/** All files with a hash in their name, by address. Only what is in this map is ever read: an address cannot leave the folder. */
export function readAssets(folders: Readonly<Record<string, string>>): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>();
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!existsSync(folder)) continue;
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name);
      const type = types[extname(file)];
      if (!entry.isFile() || !type) continue;
      const address = `${prefix}${file.slice(folder.length).replaceAll('\\', '/')}`;
      const brotli = existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : null;
      assets.set(address, { type, content: readFileSync(file), brotli });
    }
  }
  return assets;
}

export function assetReply(asset: Asset, request: IncomingMessage): Reply {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const brotli = asset.brotli && /\bbr\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(accepted);
  return {
    status: 200,
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(brotli ? { 'content-encoding': 'br' } : {}),
    },
    body: brotli && asset.brotli ? asset.brotli : asset.content,
  };
}
