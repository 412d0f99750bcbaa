import { screen, within } from '@testing-library/dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Cockpit } from '@/components/cockpit/cockpit';
import { DotPlot } from '@/components/heatmap/dot-plot';
import { HeatmapPage } from '@/components/heatmap/heatmap-page';
import { Result } from '@/components/profile/result';
import type { Profile } from '@/lib/core/report';
import { cellIds, stepIds } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { aReport, aStep } from '../support/a-report';
import {
  aMarginsOnlyProfile,
  anOutside,
  aSmallTeamProfile,
  aTableProfile,
  aTeamProfile,
  aTeamReport,
  someContacts,
  someGroups,
} from '../support/a-team-report';

const token = 'x'.repeat(43);
const t = translator('de');

afterEach(() => {
  document.body.innerHTML = '';
});

const showResult = (profile: Profile) => {
  document.body.innerHTML = renderToStaticMarkup(
    <Result report={aTeamReport(profile)} token={token} />,
  );
};
const showHeatmap = (profile: Profile) => {
  document.body.innerHTML = renderToStaticMarkup(
    <HeatmapPage report={aTeamReport(profile)} token={token} />,
  );
};
const text = () => document.body.textContent ?? '';

test('the radar has a twin: every value of the customers and of the team stands in the table', () => {
  showResult(aTeamProfile());
  const label = screen.getByRole('img', { name: /^Radar/ }).getAttribute('aria-label');
  expect(label).toContain('Kundinnen und Kunden: Schritt 1: 48; Schritt 2: 73');
  expect(label).toContain('Schritt 6: zurückgehalten');
  const table = within(screen.getByRole('table', { name: t('result.table-steps') }));
  const row = (step: number) =>
    within(table.getByRole('row', { name: new RegExp(`^${step}`) }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent?.trim());
  expect(row(1)).toEqual(['70', '70', '4 Gesteuert', '48', '+22', 'Innen höher', 'einig']);
  expect(row(6)).toEqual(['27', '27', '2 Vereinzelt', '–', '–', 'Zurückgehalten', 'gemischt']);
});

test('people and customers are bands, a level is sure only by rule', () => {
  showResult(aTeamProfile());
  expect(text()).toContain('10–19 Personen im Team, Antworten von 20–49 Kundinnen und Kunden');
  expect(text()).toContain('Stufe 2–3, näher an 3.');
  showResult(aTeamProfile({ range: { low: 41, high: 47, levels: [3, 3], sure: true } }));
  expect(text()).toContain('Stufe 3, sicher.');
});

test('below ten people the ends of the scale are bounds, and one sentence says why', () => {
  showResult(aSmallTeamProfile());
  expect(text()).toContain('≤\u00A010');
  expect(text()).toContain(
    t('team.bounds-note', { low: '≤\u00A010', high: '≥\u00A090' }).slice(-60),
  );
});

test('no field is called strongest or weakest where people do not rank them alike', () => {
  const calm = aTeamProfile({ team: { mayNameCells: false } });
  showHeatmap(calm);
  expect(screen.getByRole('heading', { level: 1 }).textContent).not.toContain('am meisten');
  expect(text()).not.toContain(t('heatmap.focus'));
  expect(text()).toContain(t('team.focus-talk'));
  showResult(calm);
  expect(text()).not.toContain('Der niedrigste von 24 Werten');
});

test('fields are links that say value, dispute and blind spot in words', () => {
  showHeatmap(aTeamProfile());
  const map = within(screen.getByRole('table', { name: t('heatmap.table') }));
  expect(map.getAllByRole('link')).toHaveLength(cellIds.length);
  expect(map.getByRole('link', { name: /Strategie, Schritt 5:\s*52\s*gespalten/ })).toBeTruthy();
  expect(map.getByRole('link', { name: /Kundenwissen, Schritt 6:\s*35\s*uneinig/ })).toBeTruthy();
  expect(
    map.getByRole('link', { name: /Gestaltungskönnen, Schritt 6:\s*19\s*blinder Fleck/ }),
  ).toBeTruthy();
});

test('A17 withheld and empty look and read the same; every group is listed with the same words', () => {
  showHeatmap(aSmallTeamProfile());
  expect(
    screen.getByRole('link', { name: /Gestaltungskönnen, Schritt 6:\s*zu wenige Antworten/ }),
  ).toBeTruthy();
  expect(text()).toContain('Zur Wahl standen: Service und Technik, Vertrieb und Verwaltung.');
  showHeatmap(aTeamProfile());
  expect(text()).toContain('In „Übrige“ oder ohne Antworten: Vertrieb und Verwaltung.');
  const groups = within(screen.getByRole('table', { name: t('team.groups-prerequisites') }));
  expect(groups.getAllByRole('rowheader').map((head) => head.textContent)).toEqual([
    'Alle zusammen',
    'Service und Technik',
    'Übrige',
  ]);
});

test('with margins only no field stands anywhere, and one sentence says why', () => {
  showHeatmap(aMarginsOnlyProfile());
  expect(text()).toContain(t('team.margins-only'));
  const map = within(screen.getByRole('table', { name: t('heatmap.table') }));
  for (const link of map.getAllByRole('link')) expect(link.textContent).toMatch(/zu wenige/);
  showResult(aMarginsOnlyProfile());
  expect(text()).not.toContain(t('result.findings-title'));
});

test('customers who are fans, or few, are said to be', () => {
  showResult(aSmallTeamProfile({ outside: anOutside({ fans: 'all', isFirstHints: true }) }));
  expect(text()).toContain(t('team.outside-fans-all'));
  expect(text()).toContain(t('team.outside-first-hints', { n: 30 }));
  showResult(aTeamProfile({ team: { outside: anOutside({ people: null }) } }));
  expect(text()).toContain(t('team.outside-too-few', { k: 5 }));
  expect(screen.queryByRole('columnheader', { name: 'Kunden' })).toBeNull();
});

test('groups that see it differently are named, with words and no number of people', () => {
  showHeatmap(aTeamProfile({ team: { groups: someGroups() } }));
  expect(text()).toContain(
    'Kultur: „Übrige“ liegt eine Antwortstufe oder mehr über „Service und Technik“.',
  );
});

test('ten dots are named as shares of the answers', () => {
  document.body.innerHTML = renderToStaticMarkup(<DotPlot locale="de" dots={[7, 3, 0, 0, 0]} />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(
    /^Antwort 1: etwa 70 %, Antwort 2: etwa 30 %, Antwort 3: etwa 0 %/,
  );
  expect(document.querySelectorAll('circle')).toHaveLength(10);
});

test('a round at the table says that it is not anonymous', () => {
  showResult(aTableProfile());
  expect(text()).toContain('3 Personen am Tisch, nicht anonym');
  expect(text()).toContain('Runde am Tisch, nicht anonym');
});

test('the cockpit compares in points only where no bound hides the team', () => {
  const own = aReport({
    profile: { steps: stepIds.map((id) => aStep(id, { value: 80, raw: 80 })) },
  });
  const team = aSmallTeamProfile();
  const bounded: Profile = {
    ...team,
    steps: team.steps.map((step) =>
      step.id === 'S4' ? { ...step, raw: 10, rawBound: 'at-most' } : step,
    ),
  };
  document.body.innerHTML = renderToStaticMarkup(
    <Cockpit report={own} team={bounded} token={token} />,
  );
  const table = within(screen.getByRole('table', { name: t('team.cockpit-compare') }));
  const cells = (name: RegExp) =>
    within(table.getByRole('row', { name }))
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(cells(/^2/)).toEqual(['80', '42', '+38', 'Cockpit höher']);
  expect(cells(/^4/)).toEqual(['80', '≤\u00A010', '–', '–']);
  expect(text()).toContain(t('team.cockpit-mark'));
});

test('customers by last contact stand in a table, with why some have no row and no value', () => {
  showResult(
    aTeamProfile({
      team: { outside: anOutside({ segments: someContacts('channel', 2), isFirstHints: true }) },
    }),
  );
  const table = screen.getByRole('table', { name: t('team.segments-title') });
  expect(within(table).getByRole('row', { name: /^am Telefon/ }).textContent).toContain('–');
  expect(text()).toContain('In „Übrige“ oder ohne Antworten: schriftlich und online.');
  expect(text()).toContain(t('team.withheld-dash'));
});
