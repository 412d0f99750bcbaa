import { expect, test } from 'vitest';
import type { Finding, Profile } from '@/lib/core/report';
import { type Locale, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import {
  findingLead,
  findingTitle,
  gateSentences,
  levelTitle,
  rangeSentence,
} from '@/lib/i18n/sentences';
import { evidence } from '@/lib/i18n/sentences-evidence';
import { radarLabel } from '@/lib/i18n/sentences-radar';
import { aPrerequisite, aProfile, aReport, aStep, notMeasurable } from '../support/a-report';

const de = translator('de');
const en = translator('en');
const bottleneck = (...steps: `S${1 | 2 | 3 | 4 | 5 | 6}`[]): Finding => ({
  kind: 'bottleneck',
  steps,
});

const withoutBrake = {
  steps: [70, 42, 48, 22, 48, 27].map((value, i) =>
    aStep(stepIds[i] ?? 'S1', { value, isBottleneck: i === 3 }),
  ),
};
const two = {
  finding: bottleneck('S4', 'S6'),
  steps: [70, 42, 48, 22, 48, 24].map((value, i) =>
    aStep(stepIds[i] ?? 'S1', { value, isBottleneck: i === 3 || i === 5 }),
  ),
};
const none: Partial<Profile> = {
  finding: { kind: 'no-single-step', weakest: 'P3' },
  steps: [44, 42, 41, 41, 48, 50].map((value, i) =>
    aStep(stepIds[i] ?? 'S1', { value, isBottleneck: false }),
  ),
};

const twoBrakes = {
  steps: aProfile().steps.map((step) =>
    step.id === 'S1' ? { ...step, value: 72, raw: 80, brakedBy: 'P4' as const } : step,
  ),
};

test.each<[string, Locale, Partial<Profile>, string]>([
  ['one step', 'de', {}, 'Schritt 4 hält Sie auf.'],
  ['one step', 'en', {}, 'Step 4 is holding you back.'],
  ['two steps', 'de', two, 'Schritte 4 und 6 halten Sie auf.'],
  ['two steps', 'en', two, 'Steps 4 and 6 are holding you back.'],
  ['none', 'de', none, 'Kein einzelner Schritt bremst.'],
  ['level 5', 'en', { finding: { kind: 'top-level' } }, 'No step is holding you back.'],
  ['too few answers', 'de', notMeasurable(), 'Noch nicht messbar.'],
])('the finding names %s (%s)', (_, locale, profile, expected) => {
  expect(findingTitle(translator(locale), aReport({ locale, profile }))).toBe(expected);
});

test.each<[string, Locale, Partial<Profile>, string]>([
  [
    'one handbrake on two steps',
    'de',
    {},
    'Und eine Handbremse ist angezogen: Gestaltungskönnen liegt bei 28 und hält die Schritte 3 und 5 bei 48 fest.',
  ],
  [
    'one handbrake on two steps',
    'en',
    {},
    'And a handbrake is on: design capability stands at 28 and holds steps 3 and 5 at 48.',
  ],
  [
    'two handbrakes',
    'de',
    twoBrakes,
    'Und mehrere Handbremsen sind angezogen: Gestaltungskönnen (28) hält die Schritte 3 und 5 bei 48 fest und Kultur (52) hält Schritt 1 bei 72 fest.',
  ],
  [
    'no handbrake',
    'de',
    withoutBrake,
    'Strukturen & Fähigkeiten schaffen liegt bei 22, der nächsthöhere Wert bei 27. Keine Handbremse ist angezogen.',
  ],
  [
    'two steps',
    'en',
    two,
    '“Build structures and capabilities” stands at 22, “Measure and adapt” at 24. No handbrake is on.',
  ],
  [
    'the weakest prerequisite',
    'de',
    none,
    'Am wenigsten trägt die Voraussetzung Gestaltungskönnen: Sie liegt bei 28.',
  ],
  [
    'what to do',
    'en',
    notMeasurable(),
    'Too many answers are missing for a value. Ask around, complete your answers, and a result will appear here.',
  ],
])('the lead explains %s (%s)', (_, locale, profile, expected) => {
  expect(findingLead(translator(locale), aReport({ locale, profile }))).toBe(expected);
});

test('the level carries its name, and one person is only ever a guide value', () => {
  expect(levelTitle(de, aReport())).toBe('Stufe 3: Aufgebaut');
  expect(rangeSentence(de, aReport())).toEqual({
    sure: 'Richtwert, eine Sicht.',
    ends: 'Spanne 15 bis 65 von 100.',
  });
});

test('a team is told between which levels it lies, or that the level is certain', () => {
  const range = { low: 39, high: 47, levels: [2, 3], sure: false } as const;
  expect(rangeSentence(de, aReport({ profile: { mode: 'team', range } }))?.sure).toBe(
    'Stufe 2–3, näher an 3.',
  );
  const wide = { low: 35, high: 65, levels: [2, 4], sure: false } as const;
  expect(rangeSentence(de, aReport({ profile: { mode: 'team', range: wide } }))?.sure).toBe(
    'Stufe 2–4, am ehesten 3.',
  );
  const sure = { low: 41, high: 47, levels: [3, 3], sure: true } as const;
  expect(
    rangeSentence(en, aReport({ locale: 'en', profile: { mode: 'team', range: sure } }))?.sure,
  ).toBe('Level 3, certain.');
});

test('every gate gives its reason', () => {
  const level = {
    level: 4,
    ungated: 5,
    gates: ['weakest_prerequisite', 'no_outside_confirmation'],
  } as const;
  expect(gateSentences(de, aReport({ profile: { level } }))).toEqual([
    'Gestaltungskönnen begrenzt die Stufe: Mehr als eine über der schwächsten Voraussetzung ist nicht möglich.',
    'Stufe 5 in Sicht, die Außensicht fehlt.',
  ]);
});

test('the bottleneck is recognised by its value, the order gap, its lowest cell and what holds already', () => {
  expect(evidence(de, aReport())).toEqual([
    {
      figure: '22',
      title: 'Niedrigster Wert der sechs Schritte.',
      text: 'Der nächste, Messen & anpassen, liegt bei 27.',
    },
    {
      figure: '+33',
      title: 'Reihenfolge-Lücke.',
      text: 'Schritt 5 liegt ohne Handbremse 33 Punkte über Schritt 4, auf dem er aufbaut.',
    },
    {
      figure: '7',
      title: 'Gestaltungskönnen in Schritt 4.',
      text: 'Der niedrigste von 24 Werten. Befund P3S4.',
    },
    {
      figure: '70',
      title: 'Das trägt schon: Kunden verstehen.',
      text: 'Der höchste Wert aus sechs Schritten und vier Voraussetzungen.',
    },
  ]);
});

test('two bottleneck steps are named together', () => {
  const [first] = evidence(en, aReport({ locale: 'en', profile: two }));
  expect(first?.text).toBe(
    'Step 4 stands at 22, step 6 at 24. The next one, “Define goals”, stands at 42.',
  );
});

test('a bottleneck that is braked itself says so', () => {
  const steps = aProfile().steps.map((step) =>
    step.id === 'S4' ? { ...step, raw: 30, brakedBy: 'P3' as const } : step,
  );
  const prerequisites = [
    aPrerequisite('P1'),
    aPrerequisite('P2'),
    aPrerequisite('P3', { value: 2 }),
    aPrerequisite('P4'),
  ];
  expect(evidence(de, aReport({ profile: { steps, prerequisites } }))[3]).toEqual({
    figure: '2',
    title: 'Gestaltungskönnen hält Schritt 4 fest.',
    text: 'Ihre Antworten ergeben 30, die Voraussetzung (2) trägt nur 22.',
  });
});

test('steps that lie close together are listed, none is singled out', () => {
  const [first] = evidence(de, aReport({ profile: none }));
  expect(first?.text).toBe('Die Schritte 3, 4 und 2 liegen bei 41, 41 und 42.');
});

test('without a value there is no evidence', () => {
  expect(evidence(de, aReport({ profile: notMeasurable() }))).toEqual([]);
});

test('the radar is told in words: values, what the handbrake hides, bottleneck and target', () => {
  const label = radarLabel(de, aReport());
  expect(label).toContain(
    'Schritt 3, Erlebnisse gestalten: 48; Schritt 4, Strukturen & Fähigkeiten schaffen: 22',
  );
  expect(label).toContain('Ohne Handbremse: Schritt 3: 64; Schritt 5: 55. Engpass: 4. Ziel: 65.');
});

test('a missing step is said in the radar, never read as zero', () => {
  expect(
    radarLabel(en, aReport({ locale: 'en', profile: notMeasurable(), roadmap: null })),
  ).toContain('step 6, Measure and adapt: no value');
});
