import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test, vi } from 'vitest';
import { HeatmapPage } from '@/components/heatmap/heatmap-page';
import { Result } from '@/components/profile/result';
import { Roadmap } from '@/components/roadmap/roadmap';
import type { Report } from '@/lib/core/report';
import { translator } from '@/lib/i18n/messages';
import { fieldTitle } from '@/lib/i18n/sentences-heatmap';
import { renderReport } from '@/lib/pdf/render';
import { someAnswers, someCustomers } from '../support/a-team';
import { aRelease, groupNames, reportOfRelease } from '../support/released';
import { readPdf } from './read-pdf';

vi.setConfig({ testTimeout: 120_000 });

const token = 'x'.repeat(43);
const plain = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');

/** Everything a reader can get hold of, as text. */
async function everyText(report: Report): Promise<Record<string, string>> {
  const pages = {
    result: <Result report={report} token={token} />,
    heatmap: <HeatmapPage report={report} token={token} />,
    roadmap: <Roadmap report={report} token={token} />,
  };
  const { pages: printed } = await readPdf(await renderReport(report));
  return {
    ...Object.fromEntries(
      Object.entries(pages).map(([name, page]) => [name, plain(renderToStaticMarkup(page))]),
    ),
    pdf: printed.map(({ text }) => text).join(' '),
  };
}

const sizes = [
  [3, 2],
  [4, 3],
  [3, 4, 2],
  [4, 4, 2, 2],
] as const;

/** Everybody does not know some things, each something else: fields are thin, so that many are withheld. */
const unsure =
  (seed: number) =>
  (person: number, item: string): 0 | 1 | 2 | 3 | 4 | 'DK' | 'NA' => {
    const answer = someAnswers(seed)(person, item);
    const turn = person * 7 + Number(item[1]) * 3 + Number(item[3]) * 5;
    return turn % 6 === 0 ? 'DK' : answer;
  };

describe.each(['de', 'en'] as const)('A13 in %s: prose quotes only what was released', (locale) => {
  test.each(
    sizes.map((groups) => [groups.reduce<number>((sum, n) => sum + n, 0), groups] as const),
  )('of %i people', async (people, groups) => {
    const released = aRelease({
      groups,
      seed: 40 + people,
      answers: unsure(40 + people),
      customers: someCustomers(people - 2, people),
    });
    const report = reportOfRelease(released, locale);
    const t = translator(locale);
    const texts = await everyText(report);
    const withheld = released.cells.filter(({ value }) => value === null);
    for (const [where, text] of Object.entries(texts)) {
      const count = new RegExp(
        `(?<![–\\d])(?<!mindestens |at least |from )${people} (Personen|Antwort|people|answers)\\b`,
        'i',
      );
      expect(text, where).not.toMatch(count);
      expect(text, where).not.toMatch(
        new RegExp(`(?<![–\\d])${people - 2} (befragte|Kund|customers)`, 'i'),
      );
      for (const { id } of withheld) {
        const name = fieldTitle(t, report, id).replace(/[\s&]+/g, '\\s+(?:&\\s+)?');
        expect(text, `${where} ${id}`).not.toMatch(new RegExp(`${name}:\\s*\\d`, 'i'));
      }
      for (const name of groupNames)
        expect(text, `${where} ${name}`).not.toMatch(new RegExp(`${name}\\s+\\d`));
    }
  });

  test('a bound never stands as a number: below ten people the ends of the scale are bounds', async () => {
    const low = (_: number, item: string) => (item.startsWith('P3S4') ? 0 : 2) as 0 | 2;
    const report = reportOfRelease(aRelease({ groups: [7], seed: 1, answers: low }), locale);
    expect(report.profile.cells.find(({ id }) => id === 'P3S4')).toMatchObject({
      value: 10,
      bound: 'at-most',
    });
    const name = fieldTitle(translator(locale), report, 'P3S4');
    for (const [where, text] of Object.entries(await everyText(report)))
      expect(text, where).not.toMatch(new RegExp(`${name}:\\s*\\d`));
  });
});
