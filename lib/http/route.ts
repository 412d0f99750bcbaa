import type { GuardedRequest } from './context';
import type { Page, Reply, Stream } from './reply';

type Outcome = Reply | Page | Stream;
export type Answering = (request: GuardedRequest) => Promise<Outcome> | Outcome;

export interface Route {
  readonly path: Address;
  readonly get?: Answering;
  readonly post?: Answering;
}

export const locale = '(?<locale>de|de-CH|en)';
export const token = '(?<token>[A-Za-z0-9_-]{43})';
export const wall = '(?<wall>[A-Za-z0-9_-]{51})';
/** As people spell or copy a code, percent-encoded, with the full stop of the sentence it stood in. */
export const code = '(?<code>[^/]{1,120})';

/** How most addresses begin: recognised once, so that a request is held against the endings of its own kind only. */
export const beginnings = [
  `/api/p/${token}`,
  `/api/r/${token}`,
  `/${locale}/p/${token}`,
  `/${locale}/r/${token}`,
  `/${locale}/s/${token}`,
  '',
].map((text) => ({ text, pattern: new RegExp(`^${text}`), routes: [] as Route[] }));

interface Address {
  readonly beginning: (typeof beginnings)[number];
  readonly ending: RegExp;
}

export function at(path: string): Address {
  const beginning = beginnings.find(({ text }) => path.startsWith(text))!;
  return { beginning, ending: new RegExp(`^${path.slice(beginning.text.length)}$`) };
}

/** Of an initiative of one's own: gains in 24 cells and 20 requirements. */
const longestState = 900;

/** Next renders the address as it is, with only the parameters its pages read. */
export const nextPage =
  (...parameters: readonly string[]): Answering =>
  ({ path, query }) => {
    const kept = new URLSearchParams();
    for (const name of parameters) {
      const value = query.get(name);
      const longest = name === 'was' ? longestState : 40;
      if (value !== null && value.length <= longest && /^[A-Za-z0-9., -]+$/.test(value))
        kept.set(name, value);
    }
    return { page: kept.size > 0 ? `${path}?${kept}` : path };
  };
