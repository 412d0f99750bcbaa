import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent } from '@/lib/content/load';
import { loadFonts } from '@/lib/pdf/fonts';
import { block, initiativePages, mostImportant } from '@/lib/pdf/initiative-layout';
import { settingOf } from '@/lib/pdf/setting';
import { sheet } from '@/lib/pdf/theme';
import { inLanguage } from '@/lib/server/questionnaire';
import { anInitiative, aReport, aRoadmap } from '../support/a-report';
import { fullReport } from './full-report';

beforeAll(() => loadFonts());

const longReasons = [
  { fact: 'gap', cell: 'P3S4', score: 7, target: 65, gain: 0.5 },
  { fact: 'gap', cell: 'P4S4', score: 32, target: 65, gain: 0.5 },
  { fact: 'handbrake', prerequisite: 'P3', steps: ['S3', 'S5'] },
  { fact: 'blind_spot', cells: ['P3S6', 'P4S6'] },
  { fact: 'weakest_prerequisite', prerequisite: 'P3' },
] as const;

describe.each(['de', 'de-CH', 'en'] as const)('in %s', (locale) => {
  const { initiatives, difficulties } = loadContent();
  const say = (text: { readonly de: string; readonly en: string }) => inLanguage(text, locale);

  test.each(initiatives.map((initiative) => [initiative.id, initiative] as const))(
    'initiative %s with five reasons fits half a page',
    (id, content) => {
      const difficulty = difficulties.find((known) => known.id === content.difficulty);
      const initiative = anInitiative({
        id,
        title: say(content.title),
        firstSteps: content.first_steps.map(say),
        owner: say(content.owner),
        doneWhen: say(content.done_when),
        counter: say(content.counter),
        difficultyShort: difficulty ? say(difficulty.short) : '',
        because: longReasons,
      });
      const report = aReport({ locale, roadmap: aRoadmap({ initiatives: [initiative] }) });
      const [[layout] = []] = initiativePages(settingOf(report));
      expect(layout?.height).toBeLessThanOrEqual(block.usual);
    },
  );
});

test('the six shown in full are those that raise the bottleneck, then the larger levers', () => {
  const of = (letter: string, lever: 'large' | 'medium' | 'small', raisesBottleneck = false) =>
    anInitiative({ id: letter, letter, lever, raisesBottleneck });
  const all = [
    of('A', 'small'),
    of('B', 'medium'),
    of('C', 'large'),
    of('D', 'small', true),
    of('E', 'medium'),
    of('F', 'large'),
    of('G', 'medium'),
    of('H', 'small'),
  ];
  expect(mostImportant(all).map(({ letter }) => letter)).toEqual(['B', 'C', 'D', 'E', 'F', 'G']);
});

test.each(['de', 'de-CH', 'en'] as const)(
  'six with their days and their status stand on three pages, also where they are tall (%s)',
  (locale) => {
    const report = fullReport(locale);
    const roadmap = report.roadmap && { ...report.roadmap, isStartSet: true };
    const pages = initiativePages(settingOf({ ...report, roadmap }));
    expect(pages.map((layouts) => layouts.length)).toEqual([2, 2, 2]);
    for (const layouts of pages) {
      const height = layouts.reduce((sum, one) => sum + one.height, block.between);
      expect(height).toBeLessThanOrEqual(sheet.bodyEnd - sheet.bodyTop);
    }
    const days = pages.flat().flatMap(({ facts }) => facts[1]?.value ?? []);
    expect(days.some((line) => / \d{1,2}\.$/.test(line))).toBe(false);
  },
);
