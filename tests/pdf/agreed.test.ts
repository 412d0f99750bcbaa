import { expect, test, vi } from 'vitest';
import { type CellId, cellIds } from '@/lib/core/types';
import { emptyWorkbench, type Workbench } from '@/lib/core/workbench';
import { renderReport } from '@/lib/pdf/render';
import { aTeamProfile } from '../support/a-team-report';
import { fullReport } from './full-report';
import { readPdf, squeezed } from './read-pdf';

vi.setConfig({ testTimeout: 90_000 });

const settled = (cells: readonly CellId[], reason: string, isBasis = false): Workbench => ({
  ...emptyWorkbench,
  agreed: cells.map((id, at) => ({
    id,
    position: at + 1,
    revision: 1,
    body: { value: 2, reason },
  })),
  plan: [
    {
      id: 'plan',
      position: 1,
      revision: 1,
      body: { startsOn: null, basis: isBasis ? 'agreed' : 'votes' },
    },
  ],
});

const pagesOf = async (workbench: Workbench) => {
  const report = { ...fullReport('de'), profile: aTeamProfile(), workbench };
  return (await readPdf(await renderReport(report))).pages;
};
const textOf = async (workbench: Workbench) =>
  squeezed((await pagesOf(workbench)).map(({ text }) => text).join(' '));

test('what a team settled on stands beside its answers, and the roadmap says what it rests on', async () => {
  const text = await textOf(settled(['P2S5'], 'Eine Seite für alle Kanäle.', true));
  for (const said of [
    'Strategie, Schritt 5',
    'Antworten: 52',
    'Gemeinsam: 50 (Antwort 3)',
    'Eine Seite für alle Kanäle.',
    'beruht bei einem Feld auf der gemeinsamen Einschätzung',
  ])
    expect(text).toContain(squeezed(said));
});

test('where groups leave room, both stand on one page', async () => {
  const workbench = settled(['P2S5'], 'Eine Seite für alle Kanäle.');
  const report = { ...fullReport('de'), profile: aTeamProfile(), workbench, roadmap: null };
  const { pages, outline } = await readPdf(await renderReport(report));
  const both = pages.filter(({ text }) =>
    ['Voraussetzungen je Gruppe', 'Gemeinsam: 50'].every((part) =>
      squeezed(text).includes(squeezed(part)),
    ),
  );
  expect(both).toHaveLength(1);
  expect(outline).toContain('Gruppen');
});

test('without an agreed value there is no such page, and the roadmap rests on the answers', async () => {
  const text = await textOf(emptyWorkbench);
  expect(text).not.toContain(squeezed('Gemeinsam eingeschätzt'));
  expect(text).toContain(squeezed('beruht auf den Antworten der Runde'));
});

test('24 long reasons fill pages and overflow none', async () => {
  const pages = await pagesOf(
    settled(cellIds, `${'Rückmeldungsauswertung '.repeat(15)}\n${'Zeile\n'.repeat(15)}`),
  );
  const own = pages.filter(({ texts }) => texts.at(-2)?.text === 'Gemeinsam eingeschätzt');
  expect(own.length).toBeGreaterThan(3);
  const found = own.flatMap(({ texts }) =>
    texts.filter(({ text }) => text.startsWith('Antworten:')),
  );
  expect(found).toHaveLength(24);
  for (const { texts, height } of own) for (const { y } of texts) expect(y).toBeLessThan(height);
});
