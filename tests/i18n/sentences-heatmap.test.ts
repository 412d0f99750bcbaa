import { expect, test } from 'vitest';
import { cellIds, prerequisiteIds, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { heatmapTitle, observations } from '@/lib/i18n/sentences-heatmap';
import { aCell, aPrerequisite, aReport, aStep, notMeasurable } from '../support/a-report';

const de = translator('de');
const en = translator('en');

test('the heat map of the example says where what is missing', () => {
  expect(heatmapTitle(de, aReport())).toBe('Gestaltungskönnen fehlt in Schritt 4 am meisten.');
  expect(heatmapTitle(en, aReport({ locale: 'en' }))).toBe(
    'Design capability is most lacking in step 4.',
  );
});

test('three things to see: the lowest step, the strongest prerequisite, the blind spot', () => {
  expect(observations(de, aReport())).toEqual([
    {
      title: 'Schritt 4 hat das niedrigste Mittel.',
      text: 'Es liegt bei 22. Am meisten trägt dort Kultur mit 32, am wenigsten Gestaltungskönnen mit 7.',
    },
    {
      title: 'Kundenwissen trägt am meisten.',
      text: 'Mit 58 im Mittel die höchste der vier Voraussetzungen.',
    },
    {
      title: 'Ein blinder Fleck.',
      text: 'Gestaltungskönnen in Schritt 6. Das zählt nicht gegen Sie, aber jemand weiß es.',
    },
  ]);
});

test('without a blind spot the handbrake is named, without a handbrake the highest field', () => {
  const third = (profile: Parameters<typeof aReport>[0]) => observations(de, aReport(profile))[2];
  expect(third({ profile: { blindSpots: [] } })).toEqual({
    title: 'Die Schritte 3 und 5 sind gebremst.',
    text: 'Ihre Felder ergeben mehr, als die Voraussetzung Gestaltungskönnen zulässt.',
  });
  const steps = stepIds.map((id) => aStep(id, { brakedBy: null }));
  expect(third({ profile: { blindSpots: [], steps } })).toEqual({
    title: 'Am höchsten: 88.',
    text: 'Kundenwissen in Schritt 1.',
  });
});

test('fields of the lowest step that tie are all named', () => {
  const cells = cellIds.map((id) => aCell(id, /P[12]S4/.test(id) ? { value: 32 } : {}));
  expect(observations(de, aReport({ profile: { cells } }))[0]?.text).toBe(
    'Es liegt bei 22. Am meisten tragen dort Kundenwissen, Strategie und Kultur mit je 32, am wenigsten Gestaltungskönnen mit 7.',
  );
});

test('fields that are all split are said to be', () => {
  const title = (values: Parameters<typeof de<'team.seen-disputed'>>[1]) =>
    de('team.seen-disputed', values);
  expect(title({ n: 1, all: 'yes' })).toBe('Ein Feld ist gespalten.');
  expect(title({ n: 2, all: 'yes' })).toBe('2 Felder sind umstritten, beide gespalten.');
  expect(title({ n: 3, all: 'yes' })).toBe('3 Felder sind umstritten, alle gespalten.');
  expect(title({ n: 2, all: 'no' })).toBe('2 Felder sind umstritten.');
});

test('ties are named together and never decided by order', () => {
  const steps = stepIds.map((id) => aStep(id, { raw: id === 'S4' || id === 'S6' ? 20 : 50 }));
  const prerequisites = prerequisiteIds.map((id) => aPrerequisite(id, { value: 40 }));
  const [low, high] = observations(de, aReport({ profile: { steps, prerequisites } }));
  expect(low).toEqual({
    title: 'Die Schritte 4 und 6 haben das niedrigste Mittel.',
    text: 'Es liegt bei 20, ohne Handbremse gerechnet.',
  });
  expect(high).toEqual({
    title: 'Die Voraussetzungen liegen gleichauf.',
    text: 'Jede liegt im Mittel bei 40.',
  });
});

test('without a level nothing is claimed', () => {
  const report = aReport({ profile: notMeasurable() });
  expect(heatmapTitle(de, report)).toBe('Noch hat kein Feld einen Wert.');
  expect(observations(de, report)).toEqual([]);
});
