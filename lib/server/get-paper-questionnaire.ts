import { type Lap, type Locale, prerequisiteIds } from '@/lib/core/types';
import { getQuestions, type QuestionsView } from './get-questions';

/** A lap to print, in one language: the same for everybody, so that nothing on it can tell who was given which sheet. */
export interface PaperQuestionnaire {
  readonly locale: Locale;
  readonly lap: Lap;
  readonly total: number;
  readonly sections: readonly Pick<QuestionsView, 'prerequisite' | 'questions'>[];
}

export function getPaperQuestionnaire(locale: Locale, lap: Lap): PaperQuestionnaire {
  const views = prerequisiteIds.map((id) => getQuestions(locale, lap, id));
  return {
    locale,
    lap,
    total: views[0]?.total ?? 0,
    sections: views.map(({ prerequisite, questions }) => ({ prerequisite, questions })),
  };
}
