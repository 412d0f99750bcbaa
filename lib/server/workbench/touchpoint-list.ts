import { type TouchpointColumn, touchpointColumns } from '@/lib/core/touchpoint-columns';
import type { Locale } from '@/lib/core/types';
import type { Entry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { type WordColumn, wordsOf } from '@/lib/i18n/touchpoint-words';
import { today } from '../clock';
import { type CsvValue, writeCsv } from '../csv';
import { getPitStop } from '../get-pit-stop';

/** The touchpoints of a private link as a CSV file in the reader's language; null for an unknown link. */
export async function exportTouchpoints(token: string, locale: Locale) {
  const pitStop = await getPitStop(token);
  if (!pitStop) return null;
  return { date: today(), csv: touchpointList(pitStop.workbench.touchpoint, locale) };
}

/** One row a touchpoint; ratings as the keys 1–5, so that a list holds what was answered. */
export function touchpointList(entries: readonly Entry<'touchpoint'>[], locale: Locale): string {
  const t = translator(locale);
  const words = wordsOf(t);
  const head = touchpointColumns.map((column) => t(`touchpoint-list.${column}`));
  const wordFor = (column: WordColumn, value: string) =>
    words[column].find(([known]) => known === value)?.[1] ?? value;
  const rows = entries.map((entry) =>
    touchpointColumns.map((column) => cellOf(entry, column, wordFor)),
  );
  return writeCsv([head, ...rows], locale === 'en' ? ',' : ';');
}

function cellOf(
  { id, body }: Entry<'touchpoint'>,
  column: TouchpointColumn,
  wordFor: (column: WordColumn, value: string) => string,
): CsvValue {
  switch (column) {
    case 'id':
      return id;
    case 'phase':
    case 'medium':
    case 'ownership':
      return wordFor(column, body[column]);
    case 'moment':
      return body.moment === 'none' ? null : wordFor(column, body.moment);
    case 'stopped':
      return wordFor(column, body.stopped ? 'yes' : 'no');
    case 'importance':
      return keyOf(body.importance);
    case 'name':
    case 'expectation':
    case 'owner':
      return body[column];
    default:
      return keyOf(body.performance[column]);
  }
}

const keyOf = (score: number | null | undefined) => (typeof score === 'number' ? score + 1 : null);
