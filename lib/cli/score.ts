import { assess } from '@/lib/core/assess';
import { printAssessment } from '@/lib/core/print';
import { InputProblems, printJson, readArguments, readInput } from './input';

/** `score -- FILE`: the assessment of a pit-stop file at full precision. */
export async function printScore(args: readonly string[]) {
  const { file } = readArguments(args, []);
  const { people, mode, outside, lap, released } = readInput(file);
  if (released)
    throw new InputProblems([
      'released: an anonymous round carries no answers to score; roadmap and report read what it released',
    ]);
  printJson(printAssessment(assess(people, mode, { outside, lap })));
}
