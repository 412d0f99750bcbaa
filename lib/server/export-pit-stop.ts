import { relevantAnswers } from '@/lib/core/journey';
import type { Locale } from '@/lib/core/types';
import { today } from './clock';
import { getPitStop } from './get-pit-stop';
import { itemIdsOfLap, questionnaireVersion } from './questionnaire';
import { workbenchToFile } from './workbench/file-parts';

/** The pit-stop file of a private link, dated with the day of the export as its report would be; null for an unknown link. */
export async function exportPitStop(token: string, locale: Locale) {
  const pitStop = await getPitStop(token);
  if (!pitStop) return null;
  const { lap, organisation, capacity30, answers } = pitStop;
  const ids = itemIdsOfLap(lap);
  const notes = ids.flatMap((id) => (pitStop.notes[id] ? [[id, pitStop.notes[id]]] : []));
  return {
    format: 'boxenstopp/1',
    questionnaire: questionnaireVersion(),
    date: today(),
    locale,
    lap,
    mode: 'solo',
    ...(organisation === null ? {} : { organisation }),
    respondents: [
      {
        answers: relevantAnswers(answers, ids),
        ...(notes.length === 0
          ? {}
          : { notes: Object.fromEntries(notes) as Record<string, string> }),
      },
    ],
    capacity30,
    ...workbenchToFile(pitStop.workbench),
  };
}
