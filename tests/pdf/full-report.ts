import type { Report } from '@/lib/core/report';
import type { Answer, Answers, Locale } from '@/lib/core/types';
import { buildReport } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';

const row = [3, 2, 3, 1, 3, 1] as const;
const values: Record<string, readonly Answer[]> = {
  P1: row,
  P2: [3, 2, 2, 1, 2, 1],
  P3: [2, 1, 2, 0, 1, 'DK'],
  P4: [3, 1, 3, 1, 3, 'DK'],
};

const answers: Answers = Object.fromEntries(
  itemIdsOfLap('quick').map((id) => [id, values[id.slice(0, 2)]?.[Number(id[3]) - 1] ?? 2]),
);

const built = new Map<string, Report>();

/** A report of one person as the app makes it: twelve initiatives from the catalogue, two talks. Nobody changes it, so it is planned once. */
export function fullReport(
  locale: Locale,
  organisation: string | null = 'Lindhof Haustechnik',
): Report {
  const key = JSON.stringify([locale, organisation]);
  const known = built.get(key);
  if (known) return known;
  const report = buildReport(
    { mode: 'solo', lap: 'quick', people: [answers], organisation, date: '2026-11-22' },
    locale,
  );
  built.set(key, report);
  return report;
}

/** Too many questions are open for a value. */
export const openReport = (locale: Locale): Report =>
  buildReport(
    {
      mode: 'solo',
      lap: 'quick',
      people: [
        Object.fromEntries(itemIdsOfLap('quick').map((id) => [id, /S[1-4]/.test(id) ? 'DK' : 2])),
      ],
      organisation: null,
      date: '2026-11-22',
    },
    locale,
  );
