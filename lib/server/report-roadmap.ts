import { loadContent } from '@/lib/content/load';
import { method } from '@/lib/core/constants';
import type { Profile, ReportInitiative, ReportRoadmap } from '@/lib/core/report';
import { type Roadmap, recommended } from '@/lib/core/roadmap';
import { becauseOf, leverOf } from '@/lib/core/roadmap-because';
import type { ScheduledInitiative } from '@/lib/core/roadmap-schedule';
import { floorIndex } from '@/lib/core/screen-numbers';
import { type CellId, type Locale, stepOf } from '@/lib/core/types';
import { getGuide } from './get-guide';
import { inLanguage } from './questionnaire';
import { reportCatalogue } from './report-catalogue';

/** The plan with its texts; letters follow the order of the roadmap. */
export function reportRoadmap(
  plan: Roadmap,
  robust: ReadonlySet<string>,
  profile: Profile,
  capacity30: number,
  locale: Locale,
): ReportRoadmap {
  const schedule = recommended(plan);
  const letters = new Map(schedule.map(({ id }, index) => [id, String.fromCharCode(65 + index)]));
  const { initiatives: catalogue, difficulties } = loadContent();
  const initiatives = schedule.map((item) => toInitiative(item, letters, robust, profile, locale));
  return {
    indexBefore: floorIndex(plan.indexBefore / method.indexPerPoint),
    indexAfter: floorIndex(plan.indexAfter / method.indexPerPoint),
    target: floorIndex(plan.target),
    capacity30,
    initiatives,
    catalogue: reportCatalogue(plan, initiatives, locale),
    backlog: plan.backlog.flatMap((id) =>
      catalogue
        .filter((entry) => entry.id === id)
        .map(({ title }) => ({ id, title: inLanguage(title, locale) })),
    ),
    difficulties: difficulties
      .map(({ id, name, counter }) => ({
        id,
        name: inLanguage(name, locale),
        counter: inLanguage(counter, locale),
        letters: initiatives
          .filter(({ difficulty }) => difficulty === id)
          .map(({ letter }) => letter),
      }))
      .filter(({ letters }) => letters.length > 0),
  };
}

function guideOf(id: string | undefined, locale: Locale) {
  const guide = id === undefined ? null : getGuide(id, locale);
  return guide && { id: guide.id, title: guide.title };
}

function toInitiative(
  item: ScheduledInitiative,
  letters: ReadonlyMap<string, string>,
  robust: ReadonlySet<string>,
  profile: Profile,
  locale: Locale,
): ReportInitiative {
  const { initiatives, difficulties } = loadContent();
  const entry = initiatives.find(({ id }) => id === item.id);
  const difficulty = difficulties.find(({ id }) => id === entry?.difficulty);
  if (!entry || !difficulty) throw new Error(`no texts for ${item.id}`);
  const say = (text: { de: string; en: string }) => inLanguage(text, locale);
  const lettersOf = (ids: readonly string[]) => ids.flatMap((id) => letters.get(id) ?? []).sort();
  const bottlenecks = profile.steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => id);
  return {
    id: item.id,
    letter: letters.get(item.id) ?? '',
    title: say(entry.title),
    short: say(entry.short),
    why: say(entry.why),
    firstSteps: entry.first_steps.map(say),
    owner: say(entry.owner),
    doneWhen: say(entry.done_when),
    mistake: say(entry.mistake),
    difficulty: difficulty.id,
    difficultyName: say(difficulty.name),
    difficultyShort: say(difficulty.short),
    counter: say(entry.counter),
    basis: say(entry.basis),
    guide: guideOf(entry.guide, locale),
    kind: item.kind,
    effort: item.effort,
    start: item.start,
    finish: item.finish,
    horizon: item.horizon,
    lever: leverOf(item.gain),
    robust: robust.has(item.id),
    raisesBottleneck: Object.keys(item.gain).some((cell) =>
      bottlenecks.includes(stepOf(cell as CellId)),
    ),
    buildsOn: lettersOf(entry.requires),
    unlocks: lettersOf(
      initiatives.filter(({ requires }) => requires.includes(item.id)).map(({ id }) => id),
    ),
    because: becauseOf(item.because),
  };
}
