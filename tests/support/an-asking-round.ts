import type { Locale } from '@/lib/core/types';
import { paths } from '@/lib/paths';
import { ask, postForm } from './visitor';

/** Where an open round that asks customers can be reached. */
export interface AskingRound {
  readonly token: string;
  readonly code: string;
  /** Of the link for a customer café. */
  readonly mark: string;
}

/** Opens a round that asks customers, the way a browser does. */
export async function anAskingRound(
  base: string,
  wish: Readonly<Record<string, string>> = {},
): Promise<AskingRound> {
  const form = new URLSearchParams({
    organisation: 'Lindhof Haustechnik',
    mode: 'team',
    lap: 'quick',
    'language-de': 'on',
    'language-en': 'on',
    expected: '12',
    dimension: 'none',
    k: '5',
    customers: 'Sie',
    'customers-by': 'phase-and-channel',
    do: 'open',
    ...wish,
  });
  const opened = await postForm(base, paths.newTeam('de'), String(form));
  const token = /\/p\/([\w-]{43})\//.exec(String(opened.headers.location))?.[1];
  if (!token) throw new Error(`no round: ${opened.status} ${opened.body.slice(0, 300)}`);
  const { body } = await ask(base + paths.customersRoom('de', token));
  const [, code = '', mark = ''] = /\/c\/([0-9A-Z]{8})\?cafe=([0-9a-f]{16})/.exec(body) ?? [];
  return { token, code, mark };
}

/** The number of customers as the organiser's room shows it. */
export async function countOf(base: string, token: string, locale: Locale = 'de') {
  const { body } = await ask(base + paths.customersRoom(locale, token));
  return Number(/<b class="h-104 num">(\d+)<\/b>/.exec(body)?.[1] ?? Number.NaN);
}
