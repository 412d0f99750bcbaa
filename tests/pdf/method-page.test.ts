import { expect, test, vi } from 'vitest';
import { method } from '@/lib/pdf/parts';
import { aSmallTeamProfile, aTableProfile, aTeamProfile } from '../support/a-team-report';
import { fullReport } from './full-report';
import { readPdf, squeezed } from './read-pdf';
import { renderSections } from './render-sections';

vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['a team', aTeamProfile(), true],
  ['a small team', aSmallTeamProfile(), true],
  ['a round at the table', aTableProfile(), true],
  ['one view', null, false],
])(
  'the method in the report of %s says what its words for many voices mean',
  async (_, profile, isSaid) => {
    const report = fullReport('de');
    const given = profile ? { ...report, profile } : report;
    const { pages } = await readPdf(await renderSections(given, [method]));
    expect(pages).toHaveLength(1);
    const [{ texts, text, height }] = pages as [(typeof pages)[0]];
    const sentence = squeezed('Einig heißt: Die Antworten liegen im Mittel höchstens 0,5 Stufen');
    expect(squeezed(text).includes(sentence)).toBe(isSaid);
    const body = texts.filter(({ y }) => y < 0.94 * height).map(({ y }) => y);
    expect(Math.max(...body)).toBeLessThanOrEqual(0.85 * height);
  },
);
