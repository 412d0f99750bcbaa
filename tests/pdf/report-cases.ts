import type { Profile, Report } from '@/lib/core/report';
import { type Answer, type Answers, type Lap, type Locale, stepOf } from '@/lib/core/types';
import { buildReport } from '@/lib/server/build-report';
import { itemIdsOfLap } from '@/lib/server/questionnaire';
import type { ReportInput } from '@/lib/server/report-input';
import { reportComments } from '@/lib/server/report-notes';
import {
  aMarginsOnlyProfile,
  anOutside,
  aSmallTeamProfile,
  aTableProfile,
  aTeamProfile,
  aTeamReport,
  someContacts,
} from '../support/a-team-report';
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

/** The plan of one person's report under the result of a team. */
function ofProfile(locale: Locale, profile: Profile): Report {
  const notes = reportComments(profile.team?.comments ?? {}, profile.lap, locale);
  const { dialogue } = aTeamReport(profile);
  return { ...fullReport(locale), profile, notes, dialogue };
}

const commented = () =>
  aTeamProfile({
    team: {
      hasQualityNote: true,
      balanced: { index: 49, level: 3 },
      comments: Object.fromEntries(
        itemIdsOfLap('quick').map((item) => [item, [sentence, sentence.repeat(6)]]),
      ),
    },
  });

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
  'a team with customers, groups and comments': (locale) => ofProfile(locale, commented()),
  'a team whose customers are shown by last contact': (locale) =>
    ofProfile(
      locale,
      aTeamProfile({ team: { outside: anOutside({ segments: someContacts('phase', 3) }) } }),
    ),
  'a team whose customers are shown by phase and channel': (locale) =>
    ofProfile(
      locale,
      aTeamProfile({
        team: { outside: anOutside({ segments: someContacts('phase-and-channel', 20) }) },
      }),
    ),
  'a small team with bounds': (locale) => ofProfile(locale, aSmallTeamProfile()),
  'a team with margins only': (locale) => ofProfile(locale, aMarginsOnlyProfile()),
  'a round at the table': (locale) => ofProfile(locale, aTableProfile()),
  notes: (locale) =>
    solo(locale, 'full', [mixed], {
      notes: notesOf('full', (index) => (index % 4 === 0 ? sentence : null)),
    }),
  'huge notes': (locale) =>
    solo(locale, 'full', [mixed], {
      notes: notesOf('full', (index) => (index % 3 === 0 ? sentence.repeat(25) : sentence)),
    }),
};
