import { loadContent } from '@/lib/content/load';
import { dayAfter } from '@/lib/core/iso-days';
import type { Profile } from '@/lib/core/report';
import type { Because, ReportInitiative } from '@/lib/core/report-roadmap';
import { becauseOf, leverOf } from '@/lib/core/roadmap-because';
import type { ScheduledInitiative } from '@/lib/core/roadmap-state';
import { type CellId, type Locale, stepOf } from '@/lib/core/types';
import type { WorkingPlan } from '@/lib/core/working-plan';
import { emptyInitiative } from '@/lib/core/working-plan-moves';
import { getGuide } from './get-guide';
import { inLanguage } from './questionnaire';

interface Around {
  readonly plan: WorkingPlan;
  readonly letters: ReadonlyMap<string, string>;
  readonly robust: ReadonlySet<string>;
  readonly profile: Profile;
  readonly locale: Locale;
}

/** One planned initiative with its texts, and with what people recorded about it. */
export function reportInitiative(item: ScheduledInitiative, around: Around): ReportInitiative {
  const { plan, letters, robust, profile, locale } = around;
  const lettersOf = (ids: readonly string[]) => ids.flatMap((id) => letters.get(id) ?? []).sort();
  const body = plan.entries.find(({ id }) => id === item.id)?.body ?? emptyInitiative;
  const texts =
    body.own && !isPublished(item.id) ? ownTexts(body.own.title) : textsOf(item.id, locale);
  const bottlenecks = profile.steps.filter(({ isBottleneck }) => isBottleneck).map(({ id }) => id);
  const requires = plan.catalogue.find(({ id }) => id === item.id)?.requires ?? [];
  const followers = plan.catalogue.filter((one) => one.requires?.includes(item.id));
  return {
    id: item.id,
    letter: letters.get(item.id) ?? '',
    ...texts,
    owner: body.owner ?? texts.owner,
    isOwnerSet: body.owner !== null,
    isOwn: !isPublished(item.id),
    kind: item.kind,
    effort: item.effort,
    start: item.start,
    finish: item.finish,
    startsOn: dayAfter(plan.startsOn, item.start),
    finishesOn: dayAfter(plan.startsOn, item.finish),
    due: body.due,
    isStartFixed: body.start !== null,
    decision: body.decision,
    status: body.status,
    horizon: item.horizon,
    lever: leverOf(item.gain),
    robust: robust.has(item.id),
    raisesBottleneck: Object.keys(item.gain).some((cell) =>
      bottlenecks.includes(stepOf(cell as CellId)),
    ),
    buildsOn: lettersOf(requires),
    unlocks: lettersOf(followers.map(({ id }) => id)),
    because: becauseOf(item.because).map((fact) => withBound(fact, profile)),
  };
}

/** A cell whose value is only a bound is quoted as one. */
function withBound(fact: Because, { cells }: Profile): Because {
  if (fact.fact !== 'gap') return fact;
  const shown = cells.find(({ id }) => id === fact.cell);
  return shown?.bound && shown.value === fact.score ? { ...fact, bound: shown.bound } : fact;
}

type Texts = Pick<
  ReportInitiative,
  | 'title'
  | 'short'
  | 'why'
  | 'firstSteps'
  | 'owner'
  | 'doneWhen'
  | 'mistake'
  | 'difficulty'
  | 'difficultyName'
  | 'difficultyShort'
  | 'counter'
  | 'basis'
  | 'guide'
>;

const ownTexts = (title: string): Texts => ({
  title,
  short: title,
  why: '',
  firstSteps: [],
  owner: '',
  doneWhen: '',
  mistake: '',
  difficulty: '',
  difficultyName: '',
  difficultyShort: '',
  counter: '',
  basis: '',
  guide: null,
});

function textsOf(id: string, locale: Locale): Texts {
  const { initiatives, difficulties } = loadContent();
  const entry = initiatives.find((one) => one.id === id);
  const difficulty = difficulties.find((one) => one.id === entry?.difficulty);
  if (!entry || !difficulty) throw new Error(`no texts for ${id}`);
  const say = (text: { de: string; en: string }) => inLanguage(text, locale);
  return {
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
  };
}

function guideOf(id: string | undefined, locale: Locale) {
  const guide = id === undefined ? null : getGuide(id, locale);
  return guide && { id: guide.id, title: guide.title };
}

const isPublished = (id: string) => loadContent().initiatives.some((one) => one.id === id);
