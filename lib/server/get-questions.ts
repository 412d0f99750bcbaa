import { loadContent } from '@/lib/content/load';
import {
  type Lap,
  type Locale,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepOf,
} from '@/lib/core/types';
import { inLanguage, itemsOfLap } from './questionnaire';

export interface QuestionView {
  readonly id: string;
  /** Position in the whole lap, from 1. */
  readonly number: number;
  readonly step: { readonly id: StepId; readonly number: number; readonly short: string };
  readonly topic: string;
  readonly stem: string;
  readonly anchors: readonly string[];
  readonly why: string;
  readonly mayNotApply: boolean;
}

/** One section of the questionnaire: all questions of a prerequisite in a lap. */
export interface QuestionsView {
  readonly lap: Lap;
  readonly prerequisite: {
    readonly id: PrerequisiteId;
    readonly number: number;
    readonly name: string;
    readonly intro: string;
  };
  readonly sections: readonly {
    readonly id: PrerequisiteId;
    readonly name: string;
    readonly count: number;
  }[];
  readonly questions: readonly QuestionView[];
  readonly total: number;
  readonly previous: PrerequisiteId | null;
  readonly next: PrerequisiteId | null;
}

export function getQuestions(locale: Locale, lap: Lap, id: PrerequisiteId): QuestionsView {
  const content = loadContent();
  const all = itemsOfLap(lap);
  const prerequisite = content.prerequisites.find((p) => p.id === id);
  if (!prerequisite) throw new Error(`no prerequisite ${id}`);
  const position = prerequisiteIds.indexOf(id);
  return {
    lap,
    prerequisite: {
      id,
      number: position + 1,
      name: inLanguage(prerequisite.name, locale),
      intro: inLanguage(prerequisite.intro, locale),
    },
    sections: content.prerequisites.map((p) => ({
      id: p.id,
      name: inLanguage(p.name, locale),
      count: all.filter((item) => prerequisiteOf(item.id) === p.id).length,
    })),
    questions: all.flatMap((item, index) =>
      prerequisiteOf(item.id) === id ? [toQuestion(item, index + 1, locale)] : [],
    ),
    total: all.length,
    previous: prerequisiteIds[position - 1] ?? null,
    next: prerequisiteIds[position + 1] ?? null,
  };
}

function toQuestion(
  item: ReturnType<typeof itemsOfLap>[number],
  number: number,
  locale: Locale,
): QuestionView {
  const id = stepOf(item.id);
  const step = loadContent().steps.find((s) => s.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return {
    id: item.id,
    number,
    step: { id, number: Number(id[1]), short: inLanguage(step.short, locale) },
    topic: inLanguage(item.topic, locale),
    stem: inLanguage(item.stem, locale),
    anchors: item.anchors.map((anchor) => inLanguage(anchor, locale)),
    why: inLanguage(item.why, locale),
    mayNotApply: item.na_allowed === true,
  };
}
