import { IntlMessageFormat } from 'intl-messageformat';
import { readMessages } from './messages';

type Part = {
  type: number;
  value?: string;
  options?: Record<string, { value: Part[] }>;
  children?: Part[];
};
const literal = 0;
const numeric = new Set([2, 6]);
const pound = 7;

function collect(parts: readonly Part[], found: Map<string, string>) {
  for (const part of parts) {
    if (part.type !== literal && part.type !== pound && part.value)
      found.set(
        part.value,
        numeric.has(part.type) ? 'number' : (found.get(part.value) ?? 'string | number'),
      );
    for (const option of Object.values(part.options ?? {})) collect(option.value, found);
    collect(part.children ?? [], found);
  }
}

/** The source of `message-types.ts`: every message key with the arguments its two languages use. */
export function messageTypesSource(): string {
  const lines = [...readMessages()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { de, en }]) => {
      const found = new Map<string, string>();
      for (const [text, locale] of [
        [de, 'de'],
        [en, 'en'],
      ] as const)
        collect(new IntlMessageFormat(text, locale).getAst() as Part[], found);
      const fields = [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, type]) => `${name}: ${type}`);
      return `  '${key}': ${fields.length ? `{ ${fields.join('; ')} }` : 'undefined'};`;
    });
  return [
    '// Generated from content/messages by `npm run check -- --fix`; a test compares it.',
    'export interface MessageArguments {',
    ...lines,
    '}',
    '',
  ].join('\n');
}
