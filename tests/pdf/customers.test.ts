import { describe, expect, test, vi } from 'vitest';
import { withoutNotes } from '@/lib/core/report-parts';
import type { GroupsProfile } from '@/lib/core/team-profile';
import type { Locale } from '@/lib/core/types';
import { translator } from '@/lib/i18n/messages';
import { customers } from '@/lib/pdf/customers-page';
import { renderReport } from '@/lib/pdf/render';
import { anOutside, aTeamProfile, aTeamReport, someContacts } from '../support/a-team-report';
import { readPdf, squeezed } from './read-pdf';
import { renderSections } from './render-sections';

vi.setConfig({ testTimeout: 90_000 });

/** Without a plan: these pages do not depend on it. */
const reportOf = (locale: Locale, segments: GroupsProfile | null, isFirstHints = false) =>
  aTeamReport(aTeamProfile({ team: { outside: anOutside({ segments, isFirstHints }) } }), {
    locale,
    roadmap: null,
  });

async function customersPages(report: ReturnType<typeof reportOf>) {
  const { pages } = await readPdf(await renderSections(report, [customers]));
  const name = translator(report.locale)('team.pdf-customers');
  return pages.filter(({ texts }) => texts.at(-2)?.text === name);
}

describe.each(['de', 'de-CH', 'en'] as const)('customers by last contact in %s', (locale) => {
  const t = translator(locale);

  test('stand in the report with the values of the result page', async () => {
    const segments = someContacts('phase', 3);
    const report = reportOf(locale, segments);
    const pages = await customersPages(report);
    const text = squeezed(pages.map((page) => page.text).join(' '));
    for (const { id, steps } of segments.atoms ?? []) {
      const name = id === 'rest' ? t('team.group-rest') : t('touchpoints.phase', { phase: id });
      const values = Object.values(steps).map((value) => value ?? '–');
      expect(text).toContain(squeezed(`${name} ${values.join(' ')}`));
    }
    expect(text).toContain(squeezed(t('team.segments-title')));
    expect(text).toContain(squeezed(t('team.segments-note', { shown: 'yes' })));
    expect(text).toContain(squeezed(t('team.withheld-dash')));
    expect(text).not.toContain(squeezed(t('team.outside-first-hints', { n: 30 })));
  });

  test('say why nothing is shown', async () => {
    const pages = await customersPages(
      reportOf(locale, { ...someContacts('channel', 2), atoms: null }),
    );
    const text = squeezed(pages.map((page) => page.text).join(' '));
    expect(text).toContain(
      squeezed(`${t('team.segments-title')} ${t('team.segments-note', { shown: 'no' })}`),
    );
    expect(text).not.toContain(squeezed(t('team.segment')));
  });

  test('are first hints below 30, and name what has no row of its own', async () => {
    const pages = await customersPages(reportOf(locale, someContacts('channel', 2), true));
    const text = squeezed(pages.map((page) => page.text).join(' '));
    const hint = squeezed(t('team.outside-first-hints', { n: 30 }));
    expect(text.split(hint).length - 1).toBe(2);
    for (const channel of ['writing', 'online'] as const)
      expect(text).toContain(squeezed(t(`team.channel-${channel}`)));
  });

  test('without a breakdown there is one page and no word of it', async () => {
    const pages = await customersPages(reportOf(locale, null));
    expect(pages).toHaveLength(1);
    expect(squeezed(pages[0]?.text ?? '')).not.toContain(squeezed(t('team.segments-title')));
  });
});

describe.each(['de', 'en'] as const)('what customers wrote in %s', (locale) => {
  const t = translator(locale);
  const written = ['Der Rückruf kam nach zehn Minuten.', 'Termine ließen sich nicht verschieben.'];
  const outside = anOutside({ comments: written });
  const report = aTeamReport(aTeamProfile({ team: { outside } }), { locale, roadmap: null });
  const textOf = async (of: typeof report) =>
    squeezed((await readPdf(await renderReport(of))).pages.map(({ text }) => text).join(' '));

  test('stands in the annex under a heading of its own, and nowhere when notes are left out', async () => {
    const whole = await textOf(report);
    expect(whole).toContain(squeezed(`${t('team.outside-comments')} ${written.join(' ')}`));
    const bare = await textOf(withoutNotes(report));
    for (const sentence of written) expect(bare).not.toContain(squeezed(sentence));
  });
});
