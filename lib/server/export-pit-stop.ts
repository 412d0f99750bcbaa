import { relevantAnswers } from '@/lib/core/journey';
import type { Profile } from '@/lib/core/report';
import type { Answers, Lap, Locale, Mode } from '@/lib/core/types';
import { today } from './clock';
import { getPitStop, type PitStop } from './get-pit-stop';
import { itemIdsOfLap, questionnaireVersion } from './questionnaire';
import { workbenchToFile } from './workbench/file-parts';

/** The pit-stop file of a private link, dated with the day of the export as its report would be; null for an unknown link. */
export async function exportPitStop(token: string, locale: Locale) {
  const pitStop = await getPitStop(token);
  if (!pitStop) return null;
  const { organisation, capacity30 } = pitStop;
  return {
    format: 'boxenstopp/1',
    questionnaire: questionnaireVersion(),
    date: today(),
    locale,
    ...(organisation === null ? {} : { organisation }),
    ...answersOf(pitStop),
    capacity30,
    ...workbenchToFile(pitStop.workbench),
  };
}

interface OwnAnswers {
  readonly answers: Answers;
  readonly notes?: Readonly<Record<string, string>>;
}

interface FileAnswers {
  readonly lap: Lap;
  readonly mode: Mode;
  readonly respondents?: readonly (OwnAnswers & { readonly group?: string })[];
  readonly released?: Profile;
  readonly cockpit?: OwnAnswers;
}

/** Of an anonymous round never an answer, only what it released, as every screen (method 3.R11, AN14); of a table what everybody there saw. */
function answersOf({ released, ...pitStop }: PitStop): FileAnswers {
  const own = ownAnswers(pitStop);
  if (released?.table) {
    const { names, answers } = released.table;
    const respondents = names.map((group, at) => ({
      group,
      answers: Object.fromEntries(
        Object.entries(answers).map(([item, given]) => [item, given[at] ?? null]),
      ),
    }));
    return { lap: released.lap, mode: 'table', respondents };
  }
  if (!released) return { lap: pitStop.lap, mode: 'solo', respondents: [own] };
  const hasOwn = Object.values(own.answers).some((answer) => answer !== null) || own.notes;
  return { lap: released.lap, mode: 'team', released, ...(hasOwn ? { cockpit: own } : {}) };
}

function ownAnswers({
  lap,
  answers,
  notes,
}: Pick<PitStop, 'lap' | 'answers' | 'notes'>): OwnAnswers {
  const ids = itemIdsOfLap(lap);
  const written = ids.flatMap((id) => (notes[id] ? [[id, notes[id]]] : []));
  return {
    answers: relevantAnswers(answers, ids),
    ...(written.length === 0
      ? {}
      : { notes: Object.fromEntries(written) as Record<string, string> }),
  };
}
