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
  const isFinite = !couldOverflow.test(text) || hasFiniteNumbers(value);
  return isFinite && hasSoundKeys(text, mostKeys) ? value : undefined;
}

/** Only a number with an exponent of two digits, or with hundreds of digits, can read as infinite. */
const couldOverflow = /e\+?\d{2}|\d{200}/i;

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
const tokens = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g;

function hasSoundKeys(text: string, mostKeys: number) {
  const open: (Set<string> | null)[] = [];
  let keys = 0;
  tokens.lastIndex = 0;
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const [token, colon] = found;
    if (token === '{' || token === '[') {
      open.push(token === '{' ? new Set() : null);
      if (open.length > maxDepth) return false;
    } else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const key = textOf(token.slice(0, token.lastIndexOf('"') + 1));
      const siblings = open.at(-1);
      if (++keys > mostKeys || forbidden.has(key) || siblings?.has(key)) return false;
      siblings?.add(key);
    }
  }
  return true;
}

/** What a string between its quotes says; most need no second look. */
const textOf = (quoted: string) =>
  quoted.includes('\\') ? (JSON.parse(quoted) as string) : quoted.slice(1, -1);

function hasFiniteNumbers(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(hasFiniteNumbers);
}
