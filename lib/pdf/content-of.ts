import { createHash } from 'node:crypto';
import type { Report } from '@/lib/core/report';

const known = new WeakMap<object, string>();

const sum = (text: string) => createHash('sha256').update(text).digest('base64');

/** Copies of a report share their parts, and no part is ever changed: each is read once. */
function partOf(part: unknown): string {
  if (typeof part !== 'object' || part === null) return JSON.stringify(part) ?? '';
  const found = known.get(part);
  if (found !== undefined) return found;
  const content = sum(JSON.stringify(part));
  known.set(part, content);
  return content;
}

/** One short text for everything that a report says; equal reports have the same. */
export const contentOf = (report: Report): string =>
  sum(JSON.stringify(Object.entries(report).map(([name, part]) => [name, partOf(part)])));
