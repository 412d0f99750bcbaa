import { loadContent } from '@/lib/content/load';
import { method } from '@/lib/core/constants';
import { progressOf } from '@/lib/core/journey';
import {
  type Answers,
  cellOf,
  type Lap,
  type Locale,
  type PrerequisiteId,
  prerequisiteOf,
  type StepId,
  stepIds,
  stepOf,
} from '@/lib/core/types';
import { getPitStop } from './get-pit-stop';
import { inLanguage, itemIdsOfLap, itemsOfLap } from './questionnaire';
import { resultLapOf } from './result-lap';
import type { Sheet } from './sheet';

export interface ReviewCell {
  readonly prerequisite: PrerequisiteId;
  readonly name: string;
  readonly firstItem: string;
  readonly count: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: number;
}

/** What stands before handing in or the result: everything answered so far, and what is open. */
export interface Review {
  readonly lap: Lap;
  readonly total: number;
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly open: readonly {
    readonly id: string;
    readonly prerequisite: { readonly id: PrerequisiteId; readonly name: string };
    readonly step: { readonly number: number; readonly name: string };
    readonly stem: string;
  }[];
  readonly mayFinish: boolean;
  /** How many more answers are needed. */
  readonly needed: number;
  readonly rows: readonly {
    readonly step: { readonly id: StepId; readonly number: number; readonly name: string };
    readonly cells: readonly ReviewCell[];
  }[];
  readonly prerequisites: readonly {
    readonly id: PrerequisiteId;
    readonly name: string;
    readonly answered: number;
    readonly total: number;
  }[];
}

/** Before the result of one person. */
export interface OwnReview extends Review {
  readonly organisation: string | null;
  /** The result of the quick lap can be read until this one has its own. */
  readonly hasQuickResult: boolean;
  /** Beside a round of many voices: the organiser's own view, never part of it. */
  readonly isCockpit: boolean;
}

const progress = (lap: Lap, answers: Answers) => progressOf(itemIdsOfLap(lap), answers);

/** Where a person continues: the section of the first open question, or null when nothing is open. */
export function nextQuestion({
  lap,
  answers,
}: Pick<Sheet, 'lap' | 'answers'>): PrerequisiteId | null {
  const { firstOpen } = progress(lap, answers);
  return firstOpen === null ? null : prerequisiteOf(firstOpen);
}

/** The review of a pit stop; null for an unknown link. */
export async function getReview(token: string, locale: Locale): Promise<OwnReview | null> {
  const pitStop = await getPitStop(token);
  if (!pitStop) return null;
  const { lap, organisation, submitted } = pitStop;
  const hasQuickResult = submitted && resultLapOf(pitStop) !== lap;
  const isCockpit = pitStop.round !== null;
  return { ...reviewOf(pitStop, locale), organisation, hasQuickResult, isCockpit };
}

/** The review of anybody's answers. */
export function reviewOf({ lap, answers }: Pick<Sheet, 'lap' | 'answers'>, locale: Locale): Review {
  const { prerequisites, steps } = loadContent();
  const { open, total, answered, maySubmit, sections } = progress(lap, answers);
  const names = new Map<string, string>(
    [...prerequisites, ...steps].map(({ id, name }) => [id, inLanguage(name, locale)]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const items = itemsOfLap(lap);
  const count = (ids: readonly string[], value: string) =>
    ids.filter((id) => answers[id] === value).length;
  const all = items.map(({ id }) => id);
  const cells = (step: StepId) =>
    prerequisites.map(({ id }): ReviewCell => {
      const ids = all.filter((item) => cellOf(item) === `${id}${step}`);
      const left = ids.filter((item) => open.includes(item));
      return {
        prerequisite: id,
        name: nameOf(id),
        firstItem: left[0] ?? ids[0] ?? '',
        count: ids.length,
        answered: ids.length - left.length,
        dontKnow: count(ids, 'DK'),
        notApplicable: count(ids, 'NA'),
        open: left.length,
      };
    });
  return {
    lap,
    total,
    answered,
    dontKnow: count(all, 'DK'),
    notApplicable: count(all, 'NA'),
    open: items
      .filter(({ id }) => open.includes(id))
      .map(({ id, stem }) => ({
        id,
        prerequisite: { id: prerequisiteOf(id), name: nameOf(prerequisiteOf(id)) },
        step: { number: Number(stepOf(id)[1]), name: nameOf(stepOf(id)) },
        stem: inLanguage(stem, locale),
      })),
    mayFinish: maySubmit,
    needed: Math.max(0, Math.ceil(method.submitShare * total - 1e-9) - answered),
    rows: stepIds.map((id) => ({
      step: { id, number: Number(id[1]), name: nameOf(id) },
      cells: cells(id),
    })),
    prerequisites: sections.map(({ id, answered, total }) => ({
      id,
      name: nameOf(id),
      answered,
      total,
    })),
  };
}
