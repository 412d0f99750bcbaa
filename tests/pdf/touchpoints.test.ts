import { describe, expect, test, vi } from 'vitest';
import type { Report } from '@/lib/core/report';
import { phases } from '@/lib/core/touchpoints';
import type { TouchpointEntry } from '@/lib/core/workbench';
import { translator } from '@/lib/i18n/messages';
import { canDraw } from '@/lib/pdf/fonts';
import { printable } from '@/lib/pdf/printable';
import { touchpoints } from '@/lib/pdf/workbench-parts';
import { evilTexts, ratedAll, workbenchWith } from '../support/touchpoints';
import { fullReport } from './full-report';
import { readPdf, squeezed } from './read-pdf';
import { renderSections } from './render-sections';

vi.setConfig({ testTimeout: 60_000 });

const reportWith = (
  bodies: readonly Partial<TouchpointEntry>[],
  locale: Report['locale'] = 'de',
): Report => ({ ...fullReport(locale), workbench: workbenchWith(bodies) });

const signs = ['owned', 'paid', 'earned'] as const;
const millimetre = 72 / 25.4;
/** A board holds up to 200. */
const many = process.env.BOXENSTOPP_FULL ? 200 : 70;

async function touchpointPages(report: Report) {
  const { pages, outline } = await readPdf(await renderSections(report, [touchpoints]));
  const own = pages.filter(({ texts }) =>
    texts.some(
      ({ text, y }) => y > 280 * millimetre && /^(Kontaktpunkte|Touchpoints)$/.test(text.trim()),
    ),
  );
  return { own, outline, text: squeezed(own.map(({ text }) => text).join(' ')) };
}

describe('the touchpoints in the report', () => {
  test('have no page while there is none', async () => {
    expect((await touchpointPages(reportWith([]))).own).toEqual([]);
  });

  test.each([
    ['de', 'Wichtig und schwach: Störung am Telefon.', 'Der größte Bedarf'],
    ['en', 'Important and weak: Störung am Telefon.', 'The greatest need'],
  ] as const)(
    'are a picture with its gaps and a list with every text (%s)',
    async (locale, title, gaps) => {
      const { own, outline, text } = await touchpointPages(
        reportWith(
          [
            {
              name: 'Störung am Telefon',
              phase: 'after',
              importance: 4,
              performance: ratedAll(1),
              expectation: 'Sofort jemand, der helfen kann.',
              owner: 'Leitung Service',
            },
            { name: 'Messe', importance: 1, performance: ratedAll(2) },
          ],
          locale,
        ),
      );
      expect(own).toHaveLength(2);
      const t = translator(locale);
      expect(outline).toEqual(
        expect.arrayContaining([t('touchpoints.page'), t('touchpoints.pdf-more')]),
      );
      for (const part of [
        title,
        gaps,
        'Sofort jemand, der helfen kann.',
        'Leitung Service',
        'Messe',
        signs.map((ownership) => t('touchpoints.ownership', { ownership })).join(''),
      ])
        expect(text).toContain(squeezed(part));
    },
  );

  test('stand closer together where that saves a page, with all their texts', async () => {
    const bodies = Array.from({ length: 12 }, (_, index) => ({
      name: `Punkt ${index}`,
      phase: phases[index % 5] ?? 'after',
      moment: index % 4 ? ('none' as const) : ('first' as const),
      importance: index % 5,
      ...(index % 2 ? { expectation: `Sofort jemand, der hilft ${index}.`, owner: 'Service' } : {}),
    }));
    const { own, text } = await touchpointPages(reportWith(bodies));
    expect(own).toHaveLength(2);
    for (const { name, expectation } of bodies) {
      expect(text).toContain(squeezed(name));
      if (expectation) expect(text).toContain(squeezed(`${expectation} · Zuständig: Service`));
    }
    expect(text).toContain(squeezed('Eigen, analog · Moment der Entscheidung'));
  });

  test(`fill as many pages as ${many} of them need, none lost and none off the page`, async () => {
    const bodies = Array.from({ length: many }, (_, index) => ({
      name: `Punkt ${index}. ${evilTexts[index % evilTexts.length]}`.slice(0, 120),
      phase: phases[index % 5] ?? 'after',
      importance: index % 5,
      performance: ratedAll((index * 7) % 5),
      expectation: index % 3 === 0 ? 'W '.repeat(250) : 'a\n\n'.repeat(160),
      owner: 'Zuständig',
    }));
    const { own, text } = await touchpointPages(reportWith(bodies));
    expect(own.length).toBeGreaterThan(10);
    for (const { texts } of own)
      for (const { text, x, y, width } of texts) {
        expect(x + width, text).toBeLessThan(196 * millimetre);
        expect(y, text).toBeLessThan(292 * millimetre);
      }
    const missing = bodies.filter(({ name }) => !text.includes(squeezed(printable(name, canDraw))));
    expect(missing.map(({ name }) => name)).toEqual([]);
  });
});
