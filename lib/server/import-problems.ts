/** Why a part of a pit-stop file was refused; the words for it are in `content/messages/import.yaml`. */
export type ImportReason =
  | 'no-file'
  | 'json'
  | 'limits'
  | 'key'
  | 'answer'
  | 'item'
  | 'questionnaire'
  | 'solo'
  | 'not-kept'
  | 'whole'
  | 'too-long'
  | 'value';

export interface ImportProblem {
  readonly reason: ImportReason;
  /** Where in the file, such as `respondents[0].answers["P1S1.a"]`. */
  readonly path: string;
}

const signs: readonly (readonly [RegExp, ImportReason])[] = [
  [/^file: is not JSON/, 'json'],
  [/: this key is not known$/, 'key'],
  [/is not an answer \(0–4/, 'answer'],
  [/(has no such item|does not ask this item)$/, 'item'],
  [/is longer than \d+ characters$/, 'too-long'],
  [/^questionnaire: /, 'questionnaire'],
  [/^respondents: a solo pit stop/, 'solo'],
];

/** A line of the reader, `path: sentence`, as a path with a reason that exists in every language. */
export function problemOfLine(line: string): ImportProblem {
  const path = /^(?:[^:"]|"(?:[^"\\]|\\.)*")*/.exec(line)?.[0] ?? 'file';
  return { path, reason: signs.find(([sign]) => sign.test(line))?.[1] ?? 'value' };
}
