import { expect, test } from 'vitest';
import { focusCells } from '@/lib/core/focus-cells';
import type { Profile } from '@/lib/core/report';
import { isNamedWeakest, toldMargins } from '@/lib/core/ties';
import { cellIds, prerequisiteIds, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { findingLead } from '@/lib/i18n/sentences';
import { evidence } from '@/lib/i18n/sentences-evidence';
import { aCell, aPrerequisite, aProfile, aReport, aStep } from '../support/a-report';

const de = translator('de');
const en = translator('en');

const level: Partial<Profile> = {
  finding: { kind: 'no-single-step', weakest: 'P1' },
  steps: stepIds.map((id) => aStep(id, { value: 50, isBottleneck: false })),
  prerequisites: prerequisiteIds.map((id) =>
    aPrerequisite(id, { value: 50, isWeakest: id === 'P1', brakes: [] }),
  ),
  cells: cellIds.map((id) => aCell(id, { value: 50, isBlindSpot: false })),
  orderGaps: [],
  strengths: stepIds.slice(0, 3).map((id) => ({ id, value: 50 })),
  brakes: stepIds.slice(0, 3).map((id) => ({ id, value: 50 })),
};

test('where everything is level nothing is the weakest, the lowest or the highest', () => {
  const report = aReport({ profile: level });
  expect(findingLead(de, report)).toBe('Alle vier Voraussetzungen liegen bei 50.');
  expect(evidence(de, report)).toEqual([
    {
      figure: '50',
      title: 'Alle Schritte liegen gleichauf.',
      text: 'Die Schritte 1 bis 6 liegen alle bei 50.',
    },
  ]);
  expect(focusCells(report)).toEqual([]);
  expect(toldMargins(report.profile)).toBeNull();
  expect(prerequisiteIds.some((id) => isNamedWeakest(report.profile, { id }))).toBe(false);
});

test('what ties with the next, the lowest or the highest value is never passed over', () => {
  const profile: Partial<Profile> = {
    steps: [70, 27, 27, 22, 70, 48].map((value, i) =>
      aStep(stepIds[i] ?? 'S1', { value, isBottleneck: i === 3 }),
    ),
    cells: cellIds.map((id) => aCell(id, id === 'P4S5' ? { value: 7 } : {})),
    orderGaps: [],
  };
  const [next, cell, best] = evidence(de, aReport({ profile })).map(({ text }) => text);
  expect(next).toBe('Der nächste Wert liegt bei 27.');
  expect(cell).toBe('Einer der niedrigsten von 24 Werten. Befund P3S4.');
  expect(best).toBe('Gehört zu den höchsten Werten aus sechs Schritten und vier Voraussetzungen.');
});

test('weakest prerequisites that tie are named together', () => {
  const prerequisites = prerequisiteIds.map((id) =>
    aPrerequisite(id, { brakes: [], ...(id === 'P4' ? { value: 28 } : {}) }),
  );
  const finding = { kind: 'no-single-step', weakest: 'P3' } as const;
  const profile = { ...level, finding, prerequisites };
  expect(findingLead(en, aReport({ locale: 'en', profile }))).toBe(
    'The weakest prerequisites are design capability and culture: they stand at 28.',
  );
});

test('one value stands in one list of margins only, and what ties with the last one is counted', () => {
  const values = [60, 50, 50, 50, 50, 40];
  const steps = values.map((value, i) => aStep(stepIds[i] ?? 'S1', { value }));
  const prerequisites = prerequisiteIds.map((id) => aPrerequisite(id, { value: 40 }));
  const told = toldMargins(
    aProfile({
      steps,
      prerequisites,
      strengths: [
        { id: 'S1', value: 60 },
        { id: 'S2', value: 50 },
        { id: 'S3', value: 50 },
      ],
      brakes: [
        { id: 'S6', value: 40 },
        { id: 'P1', value: 40 },
        { id: 'P2', value: 40 },
      ],
    }),
  );
  expect(told?.strengths.more).toEqual({ n: 2, like: { id: 'S3', value: 50 } });
  expect(told?.brakes.more).toEqual({ n: 2, like: { id: 'P2', value: 40 } });
});
