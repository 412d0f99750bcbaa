import { screen, within } from '@testing-library/dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Radar } from '@/components/profile/radar';
import { StepTable } from '@/components/profile/step-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { translator } from '@/lib/i18n/messages';
import { aReport } from '../support/a-report';
import { aQuestionPage } from './a-question-page';
import { choose, closePage, openQuestionPage, wait } from './open-question-page';

afterEach(() => {
  closePage();
  localStorage.clear();
});

test('an item is a group named by its question, its answers radios named by their anchors', () => {
  document.body.innerHTML = aQuestionPage();
  const item = within(screen.getByRole('group', { name: /^Wie machen wir P2S3\.a\?$/ }));
  const names = item.getAllByRole('radio').map((radio) => {
    const label = radio.closest('fieldset')?.querySelector(`label[for="${radio.id}"]`);
    return label?.textContent?.replace(/^[0-9T]/, '').trim();
  });
  expect(names).toHaveLength(7);
  for (const name of ['gar nicht', 'mit Kunden'])
    expect(item.getByRole('radio', { name: new RegExp(`${name}$`) })).toBeTruthy();
  expect(item.getByRole('radio', { name: /Weiß ich nicht/ })).toBeTruthy();
  expect(item.getByRole('radio', { name: /Trifft nicht zu/ })).toBeTruthy();
});

test('saving is said by a status beside the way onward', async () => {
  openQuestionPage();
  const paging = within(screen.getByRole('navigation', { name: 'Blättern' }));
  expect(paging.getByRole('status').textContent).toBe('');
  choose('P2S1.a', 'nach Plan');
  expect(paging.getByRole('status').textContent).toBe('Wird gespeichert …');
  await wait();
  expect(paging.getByRole('status').textContent).toBe('Gespeichert');
});

test('a summary of errors is an alert with a heading for a name and a link to every field', () => {
  const issues = [
    { href: '#a', text: 'Der Name ist zu lang.' },
    { href: '#b', text: 'Es fehlt eine Antwort.' },
  ];
  document.body.innerHTML = renderToStaticMarkup(
    <ErrorSummary title="Bitte prüfen" issues={issues} />,
  );
  const summary = screen.getByRole('alert', { name: 'Bitte prüfen' });
  expect(summary.tabIndex).toBe(-1);
  expect(within(summary).getByRole('heading', { name: 'Bitte prüfen' })).toBeTruthy();
  for (const { href, text } of issues)
    expect(within(summary).getByRole('link', { name: text }).getAttribute('href')).toBe(href);
});

test.each([
  ['de', 'Engpass'],
  ['en', 'Bottleneck'],
] as const)('the radar says what its table says (%s)', (locale, bottleneck) => {
  const report = aReport({ locale });
  document.body.innerHTML = renderToStaticMarkup(
    <>
      <Radar report={report} />
      <StepTable report={report} />
    </>,
  );
  const said = screen.getByRole('img', { name: /^Radar/ }).getAttribute('aria-label') ?? '';
  const table = within(
    screen.getByRole('table', { name: translator(locale)('result.table-steps') }),
  );
  const rows = table.getAllByRole('row').slice(1);
  expect(rows).toHaveLength(6);
  for (const { id, value, raw, brakedBy } of report.profile.steps) {
    const { name } = report.texts.steps[id];
    const row = within(table.getByRole('row', { name: new RegExp(name) }));
    const cells = row.getAllByRole('cell').map(({ textContent }) => textContent);
    expect(cells.slice(0, 2)).toEqual([String(value), String(raw)]);
    expect(said).toContain(`${name}: ${value}`);
    if (brakedBy) expect(said).toMatch(new RegExp(`(Schritt|[Ss]tep) ${id[1]}: ${raw}`));
  }
  expect(table.getByRole('rowheader', { name: new RegExp(bottleneck) }).textContent).toContain('4');
});
