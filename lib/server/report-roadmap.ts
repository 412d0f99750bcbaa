import { loadContent } from '@/lib/content/load';
import { method } from '@/lib/core/constants';
import type { Projection, SetAside } from '@/lib/core/planned';
import type { Profile } from '@/lib/core/report';
import type { ReportRoadmap } from '@/lib/core/report-roadmap';
import { recommended } from '@/lib/core/roadmap';
import { floorIndex } from '@/lib/core/screen-numbers';
import type { Locale } from '@/lib/core/types';
import type { WorkingPlan } from '@/lib/core/working-plan';
import { inLanguage } from './questionnaire';
import { reportCatalogue } from './report-catalogue';
import { reportInitiative } from './report-initiative';

/** The plan with its texts; letters follow the order of the roadmap. */
export function reportRoadmap(
  plan: WorkingPlan,
  robust: ReadonlySet<string>,
  projection: Projection | null,
  profile: Profile,
  locale: Locale,
): ReportRoadmap {
  const { roadmap, pace, decisions, entries } = plan;
  const schedule = recommended(roadmap, decisions.wanted);
  const letters = new Map(schedule.map(({ id }, index) => [id, letterOf(index)]));
  const inWords = (item: (typeof schedule)[number]) =>
    reportInitiative(item, { plan, letters, robust, profile, locale });
  const lists = {
    initiatives: schedule.map(inWords),
    done: roadmap.done.map(inWords),
    declined: setAside(plan, 'declined', locale),
    postponed: setAside(plan, 'postponed', locale),
  };
  return {
    indexBefore: floorIndex(roadmap.indexBefore / method.indexPerPoint),
    indexAfter: floorIndex(roadmap.indexAfter / method.indexPerPoint),
    target: floorIndex(roadmap.target),
    capacity30: pace.capacity30,
    startsOn: plan.startsOn,
    isStartSet: plan.isStartSet,
    ...lists,
    catalogue: reportCatalogue(roadmap, lists, entries, locale),
    conflicts: plan.conflicts,
    projection,
    backlog: byValue(roadmap).flatMap((id) => {
      const title = titleOf(id, entries, locale);
      return title === null ? [] : [{ id, title }];
    }),
    difficulties: difficultiesOf(lists.initiatives, locale),
  };
}

/** What waits, the most valuable first: a page shows only some of it at once. */
const byValue = ({ backlog, waitingValues }: WorkingPlan['roadmap']) =>
  backlog.toSorted((a, b) => (waitingValues[b] ?? 0) - (waitingValues[a] ?? 0));

/** A, B … Z, AA, AB … */
const letterOf = (index: number): string =>
  (index >= 26 ? letterOf(Math.floor(index / 26) - 1) : '') +
  String.fromCharCode(65 + (index % 26));

function difficultiesOf(initiatives: ReportRoadmap['initiatives'], locale: Locale) {
  const all = loadContent().difficulties.map(({ id, name, counter }) => ({
    id,
    name: inLanguage(name, locale),
    counter: inLanguage(counter, locale),
    letters: initiatives.filter(({ difficulty }) => difficulty === id).map(({ letter }) => letter),
  }));
  return all.filter(({ letters }) => letters.length > 0);
}

function titleOf(id: string, entries: WorkingPlan['entries'], locale: Locale): string | null {
  const known = loadContent().initiatives.find((one) => one.id === id);
  if (known) return inLanguage(known.title, locale);
  return entries.find((entry) => entry.id === id)?.body.own?.title ?? null;
}

const setAside = (
  { entries }: WorkingPlan,
  decision: 'declined' | 'postponed',
  locale: Locale,
): SetAside[] =>
  entries.flatMap(({ id, body }) => {
    const title = titleOf(id, entries, locale);
    return body.decision === decision && title !== null ? [{ id, title, reason: body.reason }] : [];
  });
