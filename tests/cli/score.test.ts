import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectClose } from '../core/expect-close';
import { aPitStopFile, command, onDisk, quickAnswers } from '../support/pit-stop-file';

type Golden = Record<string, { input: Record<string, never>; expected: unknown }>;
const golden = JSON.parse(readFileSync('tests/fixtures/golden.json', 'utf8')) as Golden;
const catalogue = onDisk(
  (golden.V6_roadmap as unknown as { input: { catalogue: unknown } }).input.catalogue,
  'catalogue.json',
);

const fileOf = (name: string, overrides: Record<string, unknown> = {}) => {
  const { mode, answers } = (
    golden[name] as unknown as { input: { mode: string; answers: string | string[] } }
  ).input;
  return aPitStopFile({
    mode,
    respondents: [answers].flat().map((text) => ({ answers: quickAnswers(text) })),
    ...overrides,
  });
};

test.each([
  'V1_solo_quick',
  'V1b_solo_quick_three_missing',
  'V1c_solo_too_little',
  'V2d_small_team_fallback',
])('score prints the published numbers of %s under the published keys', async (name) => {
  const { code, stdout } = await command('score', [onDisk(fileOf(name))]);
  expect(code).toBe(0);
  expectClose(JSON.parse(stdout), golden[name]?.expected);
});

test('score reads standard input', async () => {
  const { code, stdout } = await command('score', ['-'], {
    input: JSON.stringify(fileOf('V1_solo_quick')),
  });
  expect([code, JSON.parse(stdout).index > 40]).toEqual([0, true]);
});

test('roadmap prints the published plan with a catalogue of its own', async () => {
  const file = onDisk(fileOf('V6_roadmap_missing_cells', { targets: { P4S4: 3 }, capacity30: 12 }));
  const { code, stdout } = await command('roadmap', [file, '--catalogue', catalogue]);
  expect(code).toBe(0);
  expectClose(JSON.parse(stdout), golden.V6_roadmap_missing_cells?.expected);
});

test('roadmap uses the catalogue of the product, and drops what the inventory says exists', async () => {
  const file = onDisk(
    aPitStopFile({
      inventory: { B16: { needed: true, present: 'good' } },
      stepTargets: { S4: 65 },
    }),
  );
  const { code, stdout } = await command('roadmap', [file]);
  const plan = JSON.parse(stdout);
  expect([code, plan.dropped.M16, plan.schedule.length > 0]).toEqual([0, 'already_good', true]);
});

describe('what is wrong is named by its path, nothing else is printed, exit code 2', () => {
  const answers = quickAnswers('222222222222222222222222');
  const respondents = (more: Record<string, unknown>) => ({
    respondents: [{ answers: { ...answers, ...more } }],
  });
  test.each([
    [
      'a number outside the scale',
      respondents({ 'P1S1.a': 5 }),
      'respondents[0].answers["P1S1.a"]: 5 is not an answer (0–4, "DK", "NA" or null)',
    ],
    [
      'a number as text',
      respondents({ 'P1S1.a': '3' }),
      'respondents[0].answers["P1S1.a"]: "3" is not an answer (0–4, "DK", "NA" or null)',
    ],
    [
      'half a point',
      respondents({ 'P1S1.a': 2.5 }),
      'respondents[0].answers["P1S1.a"]: 2.5 is not an answer (0–4, "DK", "NA" or null)',
    ],
    [
      'a negative number',
      respondents({ 'P1S1.a': -1 }),
      'respondents[0].answers["P1S1.a"]: -1 is not an answer (0–4, "DK", "NA" or null)',
    ],
    [
      'an item that does not exist',
      respondents({ 'P9S1.a': 1 }),
      'respondents[0].answers["P9S1.a"]: the questionnaire has no such item',
    ],
    [
      'an item of the other lap',
      respondents({ 'P1S1.b': 1 }),
      'respondents[0].answers["P1S1.b"]: the quick lap does not ask this item',
    ],
    [
      'two people in a solo pit stop',
      { respondents: [{ answers }, { answers }] },
      'respondents: a solo pit stop has exactly one respondent, not 2',
    ],
    ['nobody', { respondents: [] }, 'respondents: at least one respondent is needed'],
    ['an unknown key', { respondent: 1 }, 'respondent: this key is not known'],
    [
      'an unknown key further in',
      { respondents: [{ answers, name: 'Anna' }] },
      'respondents[0].name: this key is not known',
    ],
    [
      'another questionnaire',
      { questionnaire: 'cx@v2' },
      'questionnaire: "cx@v2" is not known (this version has cx@v1)',
    ],
    [
      'an unknown block',
      { inventory: { B99: { needed: true, present: 'no' } } },
      'inventory.B99: there is no such building block',
    ],
  ])('%s', async (_sentence, overrides, line) => {
    const { code, stdout, stderr } = await command('score', [onDisk(aPitStopFile(overrides))]);
    expect([code, stdout, stderr.trim()]).toEqual([2, '', line]);
  });

  test('several problems are several lines', async () => {
    const { stderr } = await command('score', [
      onDisk(aPitStopFile(respondents({ 'P1S1.a': 5, 'P1S2.a': 'x', Q: 1 }))),
    ]);
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  test.each([
    ['no file', []],
    ['a file that is not there', ['/nowhere/x.json']],
    ['two files', ['a', 'b']],
    ['an unknown option', ['-', '--fast', '1']],
  ])('%s', async (_sentence, args) => {
    const { code, stdout, stderr } = await command('score', args, {
      input: JSON.stringify(aPitStopFile()),
    });
    expect([code, stdout, stderr.includes('    at ')]).toEqual([2, '', false]);
  });

  test('not JSON', async () => {
    const { code, stderr } = await command('score', ['-'], { input: '{"format":' });
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      expect.stringContaining('file: is not JSON'),
    ]);
  });
});
