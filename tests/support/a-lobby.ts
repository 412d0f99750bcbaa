import { memberSheet, paths } from '@/lib/paths';
import { aBrowser, answeredSheet } from './a-member';
import { ask, postForm } from './visitor';

/** Opens a round through the set-up form; answers with the organiser's token. */
export async function anOpenRound(base = '', changed: Readonly<Record<string, string>> = {}) {
  const fields = new URLSearchParams({
    mode: 'team',
    lap: 'quick',
    organisation: 'Lindhof Haustechnik',
    name: '',
    'language-de': 'on',
    'language-en': 'on',
    expected: '12',
    dimension: 'none',
    k: '5',
    customers: 'none',
    'customers-by': 'none',
    do: 'open',
    ...changed,
  });
  const answer = await postForm(base, paths.newTeam('de'), fields.toString());
  const token = /\/p\/([\w-]{43})\/lobby/.exec(String(answer.headers.location))?.[1];
  if (answer.status !== 303 || !token) throw new Error(`no round: ${answer.status} ${answer.body}`);
  return token;
}

/** The join code as the lobby shows it. */
export async function codeOf(base = '', token = '') {
  const { body } = await ask(`${base}${paths.lobby('de', token)}`);
  const code = /\/t\/([0-9A-Z]{8})/.exec(body)?.[1];
  if (!code) throw new Error('no code in the lobby');
  return code;
}

/** One person joins, answers everything and hands in, over HTTP alone. */
export async function oneHandsIn(base = '', code = '', form = '') {
  const browser = aBrowser(base);
  const key = await answeredSheet(browser, code, form);
  const done = await browser.post(paths.review('de', memberSheet(key)));
  if (done.status !== 303) throw new Error(`not handed in: ${done.status}`);
}
