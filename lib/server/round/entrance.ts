import { readJoinCode } from './join-code';
import type { Entrance } from './join-round';

const inAddress = /\/(?<kind>[ti])\/(?<secret>[^/?#\s]+)/;

/** What somebody typed or pasted where a code belongs: a code in any spelling, or a whole address of an invitation (I20); null if it is neither. */
export function readEntrance(typed: string): Entrance | null {
  const text = typed.trim().slice(0, 300);
  const { kind, secret = '' } = inAddress.exec(text)?.groups ?? {};
  if (kind === 'i') {
    const ticket = /^[\w-]{43}/.exec(secret)?.[0];
    return ticket === undefined ? null : { ticket };
  }
  const code = readJoinCode(decoded(kind === 't' ? secret : text));
  return code === null ? null : { code };
}

/** A part of an address as it was meant; what is no encoding stays as it is. */
export function decoded(part: string) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
