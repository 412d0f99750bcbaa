import { assess } from '@/lib/core/assess';
import { printAssessment } from '@/lib/core/print';
import { printJson, readArguments, readInput } from './input';

/** `score -- FILE`: the assessment of a pit-stop file at full precision. */
export async function printScore(args: readonly string[]) {
  const { file } = readArguments(args, []);
  const { people, mode, outside, lap } = readInput(file);
  printJson(printAssessment(assess(people, mode, { outside, lap })));
}
