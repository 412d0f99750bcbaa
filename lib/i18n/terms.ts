import type { Report } from '@/lib/core/report';
import {
  type CellId,
  type Locale,
  type PrerequisiteId,
  prerequisiteIds,
  prerequisiteOf,
  type StepId,
  stepOf,
} from '@/lib/core/types';
import { formatList } from './format';
import { languageOf } from './locale';

/** The number people see: 4 for S4, 3 for P3. */
export const numberOf = (id: StepId | PrerequisiteId) => Number(id.slice(1));

/** The step a cell stands in, as a number. */
export const stepNumberOf = (cell: CellId) => numberOf(stepOf(cell));

/** A term in the middle of a sentence: English drops its capital, German nouns keep it. */
export const midSentence = (locale: Locale, term: string) =>
  languageOf(locale) === 'en' ? term.charAt(0).toLowerCase() + term.slice(1) : term;

export const isPrerequisite = (id: StepId | PrerequisiteId): id is PrerequisiteId =>
  (prerequisiteIds as readonly string[]).includes(id);

/** "Kultur" for P4, "Messen & anpassen" for S6. */
export const nameOf = (report: Report, id: StepId | PrerequisiteId) =>
  isPrerequisite(id) ? report.texts.prerequisites[id].name : report.texts.steps[id].name;

/** "Kundenwissen und Kultur" at the start of a sentence. */
export const namesOf = (report: Report, [first, ...others]: readonly (StepId | PrerequisiteId)[]) =>
  formatList(report.locale, [
    ...(first ? [nameOf(report, first)] : []),
    ...others.map((id) => midSentence(report.locale, nameOf(report, id))),
  ]);

/** The same in the middle of one. */
export const midNamesOf = (report: Report, ids: readonly (StepId | PrerequisiteId)[]) =>
  formatList(
    report.locale,
    ids.map((id) => midSentence(report.locale, nameOf(report, id))),
  );

export const prerequisiteNameOf = (report: Report, cell: CellId) =>
  nameOf(report, prerequisiteOf(cell));
