import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let addresses: Readonly<Record<string, string>> | undefined;

/** The address of one of our own scripts, with its hash; the build writes the list. */
export function assetPath(name: string): string {
  addresses ??= JSON.parse(
    readFileSync(/*turbopackIgnore: true*/ join(process.cwd(), '.build/assets.json'), 'utf8'),
  ) as Record<string, string>;
  const address = addresses[name];
  if (!address) throw new Error(`no asset "${name}"`);
  return address;
}
