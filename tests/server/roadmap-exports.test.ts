import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { cellIds } from '@/lib/core/types';
import { emptyWorkbench, type InitiativeEntry } from '@/lib/core/workbench';
import { emptyInitiative } from '@/lib/core/working-plan-moves';
import { buildReport } from '@/lib/server/build-report';
import { toCalendar } from '@/lib/server/calendar';
import { planRows, roadmapTable } from '@/lib/server/roadmap-table';
import { toCsv, toSpreadsheet } from '@/lib/server/spreadsheet';

const answers = Object.fromEntries(cellIds.map((cell, i) => [`${cell}.a`, (i % 3) as 0 | 1 | 2]));
const evil = '=HYPERLINK("http://x.example")\u0007 Übergröße 👩‍👩‍👧 <b>&';

const anEntry = (over: Partial<InitiativeEntry>): InitiativeEntry => ({
  ...emptyInitiative,
  ...over,
});

function reportWith(
  entries: Readonly<Record<string, InitiativeEntry>>,
  locale: 'de' | 'en' = 'de',
) {
  const initiative = Object.entries(entries).map(([id, body], at) => ({
    id,
    position: at + 1,
    revision: 1,
    body,
  }));
  const workbench = { ...emptyWorkbench, initiative };
  const input = { mode: 'solo', lap: 'quick', people: [answers] } as const;
  return buildReport(
    { ...input, workbench, organisation: 'Müller & Söhne', date: '2026-11-22' },
    locale,
  );
}

const plain = reportWith({});
const first = planRows(plain)[0];
if (!first) throw new Error('the example needs a plan');

describe('the spreadsheet', () => {
  test('holds umlauts, dates as dates and no formula', async () => {
    const report = reportWith({ [first.id]: anEntry({ owner: evil, due: '2027-03-31' }) });
    const parts = unzipSync(await toSpreadsheet(roadmapTable(report), 'de'));
    const text = Object.entries(parts)
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, part]) => strFromU8(part))
      .join('\n');
    expect(text).toContain('Übergröße 👩‍👩‍👧 &lt;b&gt;&amp;');
    expect(text).not.toMatch(/<f>/);
    const dueInDays = (Date.parse('2027-03-31') - Date.parse('1899-12-30')) / 86_400_000;
    expect(text).toContain(`<v>${dueInDays}</v>`);
  });
});

describe('the CSV file', () => {
  const lines = (report = plain) => toCsv(roadmapTable(report), report.locale).split('\r\n');

  test('begins with a byte order mark, has one line per initiative and the separator of its language', () => {
    expect(lines()[0]).toMatch(/^\uFEFFKennung;Vorhaben;/);
    expect(lines(reportWith({}, 'en'))[0]).toMatch(/^\uFEFFLetter,Initiative,/);
    expect(lines().length).toBe(planRows(plain).length + 2);
  });

  test.each(['=1+1', '+49 30', '-2', '@SUM(A1)', '\t=1'])(
    'keeps "%s" from being a formula',
    (owner) => {
      const report = reportWith({ [first.id]: anEntry({ owner }) });
      expect(lines(report)[1]).toContain(`'${owner}`);
    },
  );
});

describe('the calendar', () => {
  const eventsOf = (report = plain) =>
    new ICAL.Component(ICAL.parse(toCalendar(report)))
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component));

  test('has every due date as a whole day, and the next pit stop a year on', () => {
    const report = reportWith({ [first.id]: anEntry({ due: '2027-03-31' }) });
    const events = eventsOf(report);
    const due = events.find(({ uid }) => uid === `${first.id}@boxenstopp`);
    expect([due?.startDate.toString(), due?.endDate.toString()]).toEqual([
      '2027-03-31',
      '2027-04-01',
    ]);
    expect(due?.summary).toContain(first.title);
    expect(events.at(-1)?.startDate.toString()).toBe('2027-11-22');
    expect(events.at(-1)?.summary).toContain('Müller & Söhne');
  });

  test.each([
    ['done', { status: 'done' }],
    ['declined', { decision: 'declined' }],
    ['postponed', { decision: 'postponed' }],
  ] as const)('leaves out what is %s', (_word, over) => {
    const report = reportWith({ [first.id]: anEntry(over) });
    expect(eventsOf(report).some(({ uid }) => uid === `${first.id}@boxenstopp`)).toBe(false);
  });
});
