import { createHash } from 'node:crypto';
import type { Content } from '@/lib/content/content';

/** A value without its wording: texts become `text`, keys stand in the order of the alphabet. */
function form(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(form).join(' ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  if ('de' in value && 'en' in value) return 'text';
  const keys = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return keys.map(([key, part]) => `${key}=${form(part)}`).join(' ');
}

const parts = ['prerequisites', 'steps', 'levels', 'items', 'outside', 'blocks', 'cells'] as const;

/** What may never change once a version has answers: ids, structure and numbers, one line an entry, and their hash. */
export function publishedForm(content: Content) {
  const lines = parts.flatMap((part) => content[part].map((entry) => `${part} ${form(entry)}`));
  const entries = [`questionnaire ${form(content.questionnaire)}`, ...lines];
  return { sha256: createHash('sha256').update(entries.join('\n')).digest('hex'), entries };
}
