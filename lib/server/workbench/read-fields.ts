/** Fields of a form: a dotted name is a path, its ending says what the text stands for. */
export type Fields = Readonly<Record<string, string>>;

const endings: Readonly<Record<string, (text: string) => unknown>> = {
  /** Number; nothing typed is nothing said, anything else that is no number stays text and is refused by the schema. */
  n: (text) => (text.trim() === '' ? null : numberOf(text)),
  /** Yes or no. */
  b: (text) => (text === '' ? null : text === 'yes' || text === 'on'),
  /** Ids, separated by commas or spaces. */
  l: (text) => text.split(/[\s,]+/).filter(Boolean),
};

function numberOf(text: string) {
  const plain = text
    .trim()
    .replace(/^\u2212/, '-')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : text;
}

const isPlainKey = (key: string) => /^[A-Za-z][A-Za-z0-9]*$/.test(key);
const forbidden = new Set(['constructor', 'prototype']);

/**
 * A nested object from flat fields: `stages.initial.feeling:n = "-1"` → `{ stages: { initial: { feeling: -1 } } }`.
 * An empty text is `null`; `a.b:m = "x"` adds `b` to the list `a` (a ticked box). Returns `null` when a name is not a path or contradicts another.
 */
export function readFields(fields: Fields): Record<string, unknown> | null {
  const body: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(fields)) {
    const [path = '', ending] = name.split(':');
    const keys = path.split('.');
    if (ending === 'm') {
      if (text !== '' && !add(body, keys)) return null;
      continue;
    }
    if (!keys.every((key) => isPlainKey(key) && !forbidden.has(key)) || keys.length > 4)
      return null;
    const read = ending === undefined ? emptyIsNull : endings[ending];
    if (!read || !put(body, keys, read(text))) return null;
  }
  return body;
}

const emptyIsNull = (text: string) => (text === '' ? null : text);

/** A ticked box: the last part of its name is the id that joins the list. */
function add(body: Record<string, unknown>, path: readonly string[]): boolean {
  const keys = path.slice(0, -1);
  if (keys.length === 0 || !keys.every((key) => isPlainKey(key) && !forbidden.has(key)))
    return false;
  const list = keys.reduce<unknown>(
    (inner, key) => (inner as Record<string, unknown>)?.[key],
    body,
  );
  if (list === undefined) return put(body, keys, [path.at(-1)]);
  if (!Array.isArray(list)) return false;
  list.push(path.at(-1));
  return true;
}

function put(body: Record<string, unknown>, keys: readonly string[], value: unknown): boolean {
  const [key = '', ...rest] = keys;
  if (rest.length === 0) {
    if (Object.hasOwn(body, key)) return false;
    body[key] = value;
    return true;
  }
  if (!Object.hasOwn(body, key)) body[key] = {};
  const inner = body[key];
  return typeof inner === 'object' && inner !== null && put(inner as typeof body, rest, value);
}
