import { randomInt } from 'node:crypto';

/** Crockford's base32: no I, L, O, U, so that nothing can be mistaken for a digit. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;

/** A random code of eight characters, 40 bits (S01). */
export const newJoinCode = () =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** A code as people type, read aloud or scan it (spaces, hyphens, lower case, O for 0, trailing punctuation); null if it is none (I20). */
export function readJoinCode(typed: string): string | null {
  if (typed.length > 60) return null;
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{Zs}]/gu, '')
    .replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(code) ? code : null;
}

/** "K7M4 QX2B": two groups of four are easier to read and say. */
export const showJoinCode = (code: string) => `${code.slice(0, 4)} ${code.slice(4)}`;
