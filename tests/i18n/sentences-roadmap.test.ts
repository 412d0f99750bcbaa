import { expect, test } from 'vitest';
import type { Because } from '@/lib/core/report-roadmap';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import {
  becauseSentences,
  daysText,
  effortShort,
  effortText,
  leverWord,
  roadmapTitle,
  robustWord,
} from '@/lib/i18n/sentences-roadmap';
import { anInitiative, aReport, aRoadmap } from '../support/a-report';

const gap = (cell: 'P4S4' | 'P4S6' | 'P1S6', score: number, target = 65): Because => ({
  fact: 'gap',
  cell,
  score,
  target,
  gain: 0.5,
});

const facts: [Locale, Because[], string[]][] = [
  ['de', [gap('P1S6', 35)], ['Kundenwissen in Schritt 6: 35, Ziel 65.']],
  [
    'de',
    [gap('P4S4', 32), gap('P4S6', 30)],
    ['Kultur in Schritt 4: 32, in Schritt 6: 30, Ziel 65.'],
  ],
  [
    'de',
    [gap('P4S4', 32), gap('P1S6', 35, 80)],
    ['Kultur in Schritt 4: 32, Ziel 65.', 'Kundenwissen in Schritt 6: 35, Ziel 80.'],
  ],
  [
    'de',
    [{ fact: 'handbrake', prerequisite: 'P4', steps: ['S3', 'S5'] }],
    ['Lockert die Handbremse Kultur in den Schritten 3 und 5.'],
  ],
  [
    'en',
    [{ fact: 'handbrake', prerequisite: 'P4', steps: ['S3'] }],
    ['Eases the handbrake on step 3: culture.'],
  ],
  ['de', [{ fact: 'unlocks', ids: ['M03', 'M06'] }], ['Macht C und D möglich.']],
  [
    'de',
    [{ fact: 'inventory', block: 'B24', status: 'missing' }],
    ['Im Bestand fehlt: Roadmap mit Zuständigen.'],
  ],
  [
    'en',
    [{ fact: 'inventory', block: 'B11', status: 'optimise' }],
    ['Could be better in the inventory: Personas.'],
  ],
  [
    'de',
    [{ fact: 'outside_gap', step: 'S1' }],
    ['Ihre Kundinnen und Kunden sehen Schritt 1 niedriger als Sie.'],
  ],
  [
    'de',
    [{ fact: 'blind_spot', cells: ['P3S6'] }],
    ['Blinder Fleck: Gestaltungskönnen in Schritt 6.'],
  ],
  [
    'en',
    [{ fact: 'blind_spot', cells: ['P3S6', 'P4S4'] }],
    ['Blind spots: design capability in step 6 and culture in step 4.'],
  ],
  [
    'de',
    [{ fact: 'touchpoint', tags: ['speed', 'winback'] }],
    ['Bedarf an wichtigen Kontaktpunkten: Schnelligkeit und Rückgewinnung.'],
  ],
  [
    'de',
    [{ fact: 'weakest_prerequisite', prerequisite: 'P3' }],
    ['Stärkt die schwächste Voraussetzung: Gestaltungskönnen.'],
  ],
];

test.each(facts)('a fact becomes a sentence (%s, %#)', (locale, because, expected) => {
  const initiative = anInitiative({ because, unlocks: ['C', 'D'] });
  expect(becauseSentences(translator(locale), aReport({ locale }), initiative)).toEqual(expected);
});

test('what only waits in the Parkplatz is not promised', () => {
  const initiative = anInitiative({ because: [{ fact: 'unlocks', ids: ['M99'] }], unlocks: [] });
  expect(becauseSentences(translator('de'), aReport(), initiative)).toEqual([]);
});

test.each<[Locale, string[], string]>([
  [
    'de',
    ['Rückmeldungen sichten', 'Zielbild und Ziele', 'Drittes'],
    'Zuerst: Rückmeldungen sichten, dann Zielbild und Ziele.',
  ],
  [
    'en',
    ['Review existing feedback', 'Target picture and goals'],
    'Review existing feedback first, then target picture and goals.',
  ],
  ['de', ['Erlebnis-Team'], 'Zuerst: Erlebnis-Team.'],
  ['en', [], 'Nothing is due before the next pit stop.'],
])('the title of the roadmap names what comes first (%s, %j)', (locale, shorts, expected) => {
  const initiatives = shorts.map((short) => anInitiative({ short }));
  const report = aReport({ locale, roadmap: aRoadmap({ initiatives }) });
  expect(roadmapTitle(translator(locale), report)).toBe(expected);
});

test('effort, days, lever and robustness have words', () => {
  const de = translator('de');
  expect(effortText(de, { effort: 1 })).toBe('1 Personentag');
  expect(effortText(de, { effort: 4.8 })).toBe('4,8 Personentage');
  expect(effortText(translator('en'), { effort: 5 })).toBe('5 person-days');
  expect(daysText(de, { start: 0, finish: 21 })).toBe('Tag 0 bis 21');
  expect(leverWord(de, { lever: 'large' })).toBe('groß');
  expect(leverWord(translator('de-CH'), { lever: 'large' })).toBe('gross');
  expect(robustWord(de, { robust: false })).toBe('hängt von Annahmen ab');
});

test('a prerequisite whose handbrake is eased is not praised a second time', () => {
  const because: Because[] = [
    { fact: 'handbrake', prerequisite: 'P3', steps: ['S3'] },
    { fact: 'weakest_prerequisite', prerequisite: 'P3' },
  ];
  expect(becauseSentences(translator('de'), aReport(), anInitiative({ because }))).toEqual([
    'Lockert die Handbremse Gestaltungskönnen in Schritt 3.',
  ]);
});

test('person-days are printed in the figures of the language', () => {
  expect(effortShort(translator('de'), 'de', { effort: 2.4 })).toBe('2,4 PT');
  expect(effortShort(translator('en'), 'en', { effort: 2.4 })).toBe('2.4 PD');
  expect(effortShort(translator('de'), 'de', { effort: 12 })).toBe('12 PT');
});
