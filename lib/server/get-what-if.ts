import { loadContent } from '@/lib/content/load';
import type { Report } from '@/lib/core/report';
import { cellRecord } from '@/lib/core/score';
import type { Locale } from '@/lib/core/types';
import type { WhatIfStart } from '@/lib/core/what-if';
import { releasedStart } from '@/lib/core/what-if-outcome';
import { getMeasured } from './get-measured';
import type { Unfinished } from './get-report';
import { inLanguage } from './questionnaire';

export interface FoundWhatIf {
  readonly kind: 'what-if';
  readonly report: Report;
  readonly start: WhatIfStart;
}

/** The starting point of a finished pit stop, the roadmap's initiatives first; null for an unknown link. */
export async function getWhatIf(
  token: string,
  locale: Locale,
): Promise<FoundWhatIf | Unfinished | null> {
  const found = await getMeasured(token, locale);
  if (found?.kind !== 'measured') return found;
  const { report, assessment, coverage } = found;
  const letters = new Map(report.roadmap?.initiatives.map(({ id, letter }) => [id, letter]));
  const published = loadContent().initiatives;
  const own = report.workbench.initiative.flatMap(({ id, body }) =>
    body.own === null || published.some((one) => one.id === id)
      ? []
      : [{ id, impact: body.own.impact, title: body.own.title }],
  );
  const initiatives = [
    ...published.map(({ id, title, impact }) => ({ id, impact, title: inLanguage(title, locale) })),
    ...own,
  ]
    .map((one) => ({ ...one, letter: letters.get(one.id) ?? null }))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const cells = cellRecord((cell) => assessment.cells[cell].score);
  const released = report.profile.mode === 'solo' ? null : releasedStart(report.profile);
  return { kind: 'what-if', report, start: { cells, coverage, initiatives, released } };
}

const rank = ({ id, letter }: { id: string; letter: string | null }) => letter ?? `~${id}`;
