const maxDepth = 8;
const maxKeys = 500;

/**
 * Parses JSON from outside within limits (I12): depth ≤ 8, at most `mostKeys` keys, no key twice in one object, finite numbers,
 * no key that could reach a prototype. `undefined` for anything else.
 */
export function readJson(text: string, mostKeys = maxKeys): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const finite = !couldOverflow.test(text) || hasFiniteNumbers(value);
  return finite && hasSoundKeys(text, mostKeys) ? value : undefined;
}

/** Only a number with an exponent of two digits, or with hundreds of digits, can read as infinite. */
const couldOverflow = /e\+?\d{2}|\d{200}/i;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const sign = {
  quote: 34,
  backslash: 92,
  colon: 58,
  object: 123,
  list: 91,
  endOfObject: 125,
  endOfList: 93,
};

/** Walks over text that is known to be JSON: only what nests, and strings that are keys, is looked at. */
function hasSoundKeys(text: string, mostKeys: number) {
  const open: (Set<string> | null)[] = [];
  let keys = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === sign.object || code === sign.list) {
      open.push(code === sign.object ? new Set() : null);
      if (open.length > maxDepth) return false;
    } else if (code === sign.endOfObject || code === sign.endOfList) open.pop();
    else if (code === sign.quote) {
      const end = endOfString(text, at);
      if (isKey(text, end)) {
        const key = textOf(text.slice(at, end));
        const siblings = open.at(-1);
        if (++keys > mostKeys || forbidden.has(key) || siblings?.has(key)) return false;
        siblings?.add(key);
      }
      at = end - 1;
    }
  }
  return true;
}

/** Where the string that begins at `start` is over: behind its second quote. */
function endOfString(text: string, start: number) {
  let at = start + 1;
  for (; text.charCodeAt(at) !== sign.quote; at += 1)
    if (text.charCodeAt(at) === sign.backslash) at += 1;
  return at + 1;
}

/** Nothing but white space stands between a key and its colon. */
function isKey(text: string, end: number) {
  let at = end;
  while (text.charCodeAt(at) <= 32) at += 1;
  return text.charCodeAt(at) === sign.colon;
}

/** What a string between its quotes says; most need no second look. */
const textOf = (quoted: string) =>
  quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);

function hasFiniteNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasFiniteNumbers);
}
