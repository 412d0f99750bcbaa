import { describe, expect, test } from 'vitest';
import { assess } from '@/lib/core/assess';
import { change, type Figure } from '@/lib/core/change';
import { printAssessment, printRoadmap } from '@/lib/core/print';
import { plan, roadmap } from '@/lib/core/roadmap';
import { robustInitiatives } from '@/lib/core/roadmap-robust';
import type { CellId, InitiativeModel, Lap, Mode } from '@/lib/core/types';
import fixture from '../fixtures/cross-check.json';
import { answersOf, outsideAnswersOf } from './answer-strings';
import { expectClose } from './expect-close';
import { planOptions, type ReferenceOptions } from './reference-options';

interface Input {
  readonly mode: Mode;
  readonly lap: Lap;
  readonly answers: readonly string[];
  readonly outside: readonly string[];
  readonly catalogue: readonly InitiativeModel[];
  readonly options: ReferenceOptions;
  readonly Y: Record<CellId, number>;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly figure: Figure;
}

const casesOf = (kind: string) =>
  fixture.cases
    .filter((vector) => vector.kind === kind)
    .map(({ name, seed, input, expected, robust }) => ({
      name: `${name} (seed ${seed})`,
      input: input as unknown as Input,
      expected: expected as object,
      robust,
    }));

const peopleOf = (rows: readonly string[], lap: Lap = 'quick') =>
  rows.map((row) => answersOf(row, fixture.items[lap]));

describe('random cases agree with the reference to a billionth', { timeout: 60_000 }, () => {
  test.each(casesOf('assess'))('$name', ({ input, expected }) => {
    const { answers, mode, lap, outside = [] } = input;
    const customers = outside.map(outsideAnswersOf);
    const found = assess(peopleOf(answers, lap), mode, { outside: customers, lap });
    expectClose(printAssessment(found), expected, 1e-9);
  });

  test.each(casesOf('roadmap'))('$name', ({ input, expected, robust }) => {
    const { answers, mode, lap, catalogue, options } = input;
    const assessment = assess(peopleOf(answers, lap), mode, { lap });
    expectClose(printRoadmap(roadmap(assessment, catalogue, planOptions(options))), expected, 1e-9);
    const found = robustInitiatives(assessment, catalogue, planOptions(options));
    expect([...found].sort()).toEqual(robust);
  });

  test.each(casesOf('plan'))('$name', ({ input, expected }) => {
    const found = plan(input.Y, input.catalogue, planOptions(input.options));
    expectClose(printRoadmap({ ...found, estimated: [] }), { ...expected, estimated: [] }, 1e-9);
  });

  test.each(casesOf('change'))('$name', ({ input, expected }) => {
    const found = change(peopleOf(input.before), peopleOf(input.after), input.figure);
    expectClose(found, expected, 1e-9);
  });
});
