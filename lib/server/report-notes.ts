import type { ReportNote } from '@/lib/core/report';
import { type Answers, type Lap, type Locale, prerequisiteOf, stepOf } from '@/lib/core/types';
import { inLanguage, itemsOfLap } from './questionnaire';

const inOrder = (notes: readonly ReportNote[]): readonly ReportNote[] =>
  notes.toSorted((a, b) => (a.step < b.step ? -1 : a.step > b.step ? 1 : 0));

/** What was written beside the items of a lap: by step, then in the order of the questionnaire. */
export const reportNotes = (
  notes: Readonly<Record<string, string>>,
  lap: Lap,
  answers: Answers,
  locale: Locale,
): readonly ReportNote[] =>
  inOrder(
    itemsOfLap(lap).flatMap(({ id, stem }) => {
      const text = notes[id];
      if (!text) return [];
      return [
        {
          item: id,
          step: stepOf(id),
          prerequisite: prerequisiteOf(id),
          stem: inLanguage(stem, locale),
          text,
          isReason: answers[id] === 'NA',
        },
      ];
    }),
  );

/** Comments of a team as released: by step and question, in each question in the order of the release (method 3.R13). */
export const reportComments = (
  comments: Readonly<Record<string, readonly string[]>>,
  lap: Lap,
  locale: Locale,
): readonly ReportNote[] =>
  inOrder(
    itemsOfLap(lap).flatMap(({ id, stem }) =>
      (comments[id] ?? []).map((text) => ({
        item: id,
        step: stepOf(id),
        prerequisite: prerequisiteOf(id),
        stem: inLanguage(stem, locale),
        text,
        isReason: false,
      })),
    ),
  );
