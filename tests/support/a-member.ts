import { ask, quickItems, type RawAnswer } from './visitor';

/** A browser of a team member, reduced to what the server sees: it keeps cookies. */
export function aBrowser(base: string, language = 'de-DE') {
  const cookies = new Map<string, string>();
  const headers = () => ({
    origin: base,
    'accept-language': language,
    'sec-fetch-site': 'same-origin',
    ...(cookies.size > 0
      ? { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }
      : {}),
  });
  const keep = (answer: RawAnswer) => {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/Max-Age=0\b/.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  return {
    cookies,
    get: async (path: string) => keep(await ask(base + path, { headers: headers() })),
    head: async (path: string) =>
      keep(await ask(base + path, { method: 'HEAD', headers: headers() })),
    post: async (path: string, body = '') =>
      keep(
        await ask(base + path, {
          method: 'POST',
          headers: { ...headers(), 'content-type': 'application/x-www-form-urlencoded' },
          body,
        }),
      ),
    /** Saves answers below a member's key as the questionnaire's script does. */
    save: (key: string, answers: readonly unknown[]) =>
      ask(`${base}/api/r/${key}/answers`, {
        method: 'POST',
        headers: { ...headers(), 'content-type': 'application/json' },
        body: JSON.stringify({ answers }),
      }),
  };
}

export type Browser = ReturnType<typeof aBrowser>;

export const keyIn = ({ headers }: RawAnswer) =>
  /\/r\/([\w-]{43})\//.exec(String(headers.location))?.[1] ?? '';

export const allAnswers = (value: unknown, revision = 1) =>
  quickItems.map((item) => ({ item, value, revision }));

/** Joins a quick round by its code and answers every question; answers with the key. */
export async function answeredSheet(browser: Browser, code: string, form = '') {
  const joined = await browser.post(`/de/t/${code}`, form);
  const key = keyIn(joined);
  if (joined.status !== 303 || !key) throw new Error(`not joined: ${joined.status}`);
  const saved = await browser.save(key, allAnswers(2));
  if (saved.status !== 200) throw new Error(saved.body);
  return key;
}
