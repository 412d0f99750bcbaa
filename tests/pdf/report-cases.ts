import type { Report } from '@/lib/core/report';
import { type Answer, type Answers, type Lap, type Locale, stepOf } from '@/lib/core/types';
import { buildReport } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import type { ReportInput } from '@/lib/server/report-input';
import { fullReport, openReport } from './full-report';

const answersOf = (lap: Lap, say: (item: string, index: number) => Answer): Answers =>
  Object.fromEntries(itemIdsOfLap(lap).map((id, index) => [id, say(id, index)]));

const solo = (
  locale: Locale,
  lap: Lap,
  people: readonly Answers[],
  more: Partial<ReportInput> = {},
): Report =>
  buildReport(
    { mode: 'solo', lap, people, organisation: 'Lindhof Haustechnik', date: '2026-11-22', ...more },
    locale,
  );

const notesOf = (lap: Lap, text: (index: number) => string | null) =>
  Object.fromEntries(
    itemIdsOfLap(lap).flatMap((id, index) => {
      const said = text(index);
      return said === null ? [] : [[id, said] as const];
    }),
  );

const sentence = 'Im Vertrieb ja, im Service noch nicht; die Liste liegt beim Team Auftrag. ';
const mixed = answersOf('full', (_, index) => ((index * 7) % 5) as Answer);

/** Every kind of report whose pages are looked at; each with long or extreme contents in another place. */
export const reportCases: Readonly<Record<string, (locale: Locale) => Report>> = {
  quick: (locale) => fullReport(locale),
  'full lap': (locale) => solo(locale, 'full', [mixed]),
  'not measurable': (locale) => openReport(locale),
  'nearly nothing known': (locale) =>
    solo(locale, 'full', [answersOf('full', (_, index) => (index % 9 === 0 ? 2 : 'DK'))]),
  'no single bottleneck': (locale) =>
    solo(locale, 'quick', [answersOf('quick', (id) => (id.startsWith('P3') ? 3 : 4))]),
  'top level blocked': (locale) => solo(locale, 'quick', [answersOf('quick', () => 4)]),
  'lowest level': (locale) => solo(locale, 'quick', [answersOf('quick', () => 0)]),
  'two bottlenecks': (locale) =>
    solo(locale, 'quick', [
      answersOf('quick', (id) => (['S2', 'S5'].includes(stepOf(id as never)) ? 1 : 3)),
    ]),
  'blind spots everywhere': (locale) =>
    solo(locale, 'quick', [
      answersOf('quick', (id) => (/P[14]S[136]/.test(id) && !id.startsWith('P4S1') ? 'DK' : 1)),
    ]),
  'much capacity': (locale) => solo(locale, 'full', [mixed], { options: { capacity30: 200 } }),
  'long name': (locale) =>
    fullReport(locale, 'Donaudampfschifffahrtsgesellschaft und Söhne '.repeat(5)),
  notes: (locale) =>
    solo(locale, 'full', [mixed], {
      notes: notesOf('full', (index) => (index % 4 === 0 ? sentence : null)),
    }),
  'huge notes': (locale) =>
    solo(locale, 'full', [mixed], {
      notes: notesOf('full', (index) => (index % 3 === 0 ? sentence.repeat(25) : sentence)),
    }),
};
