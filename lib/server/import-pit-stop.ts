import { method } from '@/lib/core/constants';
import type { Answer } from '@/lib/core/types';
import { database } from '@/lib/db/client';
import { insertPitStopIn, type NewPitStop } from '@/lib/db/pit-stops';
import { insertTeamRound, putRelease } from '@/lib/db/team-rounds';
import { codeOfAnswer } from './answer-code';
import { today } from './clock';
import { organisationLimit } from './finish-pit-stop';
import { type ImportProblem, problemOfLine } from './import-problems';
import { importedRound, releaseOfFile } from './import-round';
import { type PitStopFile, readPitStopFile } from './pit-stop-file';
import { plainLine } from './plain-text';
import { questionnaireVersion } from './questionnaire';
import { nameLimit } from './round/join-round';
import { roundLimits } from './round/round-setup';
import { hashToken, newId, newToken } from './tokens';
import { entriesOf } from './workbench/file-parts';

export type ImportOutcome =
  /** `hasResult`: a closed round, of which there is a result already. */
  | { readonly kind: 'imported'; readonly token: string; readonly hasResult: boolean }
  | { readonly kind: 'refused'; readonly problems: readonly ImportProblem[] };

/** Keys of the format that the app has no place for yet: refused, so that nothing is lost without a word. */
const notKept = ['customers'] as const;
const notKeptOfPerson = ['group'] as const;

/** Opens a pit stop of one's own from a pit-stop file, or says by path what is wrong with it. */
export async function importPitStop(source: string): Promise<ImportOutcome> {
  const read = readPitStopFile(source);
  if (!read.ok) return { kind: 'refused', problems: read.problems.map(problemOfLine) };
  const { file } = read;
  const name = plainLine(file.organisation ?? '', organisationLimit);
  const problems = [...problemsHere(file, JSON.parse(source))];
  if (name.kind === 'too-long') problems.push({ reason: 'too-long', path: 'organisation' });
  if (problems.length > 0 || name.kind === 'too-long') return { kind: 'refused', problems };
  const token = newToken();
  const { db } = await database();
  const assessment = newId();
  const capacity30 = file.planning.capacity30 ?? method.roadmap.capacity30;
  const profile = releaseOfFile(file);
  const own = profile ? (file.cockpit ?? {}) : (file.people[0] ?? {});
  const pitStop: NewPitStop = {
    ids: { organisation: newId(), assessment, round: newId(), response: newId() },
    ownerHash: hashToken(token),
    questionnaire: questionnaireVersion(),
    lap: file.lap,
    capacity30,
    day: today(),
    organisation: name.text,
    answers: Object.entries(own).flatMap(([item_id, answer]) =>
      answer === null ? [] : [{ item_id, value: String(codeOfAnswer(answer satisfies Answer)) }],
    ),
    entries: entriesOf(file.workbench),
    notes: Object.entries(file.notes).map(([item_id, text]) => ({ item_id, text })),
  };
  await db.transaction().execute(async (tx) => {
    await insertPitStopIn(tx, pitStop);
    if (!profile) return;
    const { round, team, release } = importedRound(
      profile,
      assessment,
      capacity30,
      file.date ?? today(),
    );
    await insertTeamRound(tx, round, team);
    await putRelease(tx, release);
  });
  return { kind: 'imported', token, hasResult: profile !== null };
}

type Content = Readonly<Record<string, unknown>> & {
  readonly respondents?: readonly Readonly<Record<string, unknown>>[];
};

const isEmpty = (value: unknown) =>
  value === undefined || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);

function* problemsHere(file: PitStopFile, content: Content): Iterable<ImportProblem> {
  const { mode, planning, released, names = [] } = file;
  // Raw answers of a team are nobody's to keep; a round at the table was agreed to.
  if (mode === 'team' && !released) yield { reason: 'solo', path: 'mode' };
  const [fewest, most] = roundLimits.expected.table;
  if (mode === 'table' && (names.length < fewest || names.length > most))
    yield { reason: 'value', path: 'respondents' };
  for (const [at, name] of names.entries())
    if (plainLine(name, nameLimit).kind === 'too-long')
      yield { reason: 'too-long', path: `respondents[${at}].group` };
  const { capacity30 = 1 } = planning;
  if (!Number.isInteger(capacity30)) yield { reason: 'whole', path: 'capacity30' };
  else if (capacity30 > method.roadmap.largestCapacity30)
    yield { reason: 'value', path: 'capacity30' };
  for (const key of notKept) if (!isEmpty(content[key])) yield { reason: 'not-kept', path: key };
  for (const key of notKeptOfPerson)
    if (mode === 'solo' && !isEmpty(content.respondents?.[0]?.[key]))
      yield { reason: 'not-kept', path: `respondents[0].${key}` };
}
