import { cleanup, render, screen, within } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { PlanBasis } from '@/components/roadmap/plan-basis';
import { RoadmapHead } from '@/components/roadmap/roadmap-head';
import { AgreedList } from '@/components/talk/agreed-list';
import { Discussion } from '@/components/talk/discussion';
import { tableProfileOf } from '@/lib/core/profile-table';
import type { Profile, Report } from '@/lib/core/report';
import { type Answers, cellIds } from '@/lib/core/types';
import { type PlanBasis as Basis, emptyWorkbench, type Workbench } from '@/lib/core/workbench';
import { talkTexts } from '@/lib/server/talk-texts';
import { aReport, aRoadmap } from '../support/a-report';
import {
  aMarginsOnlyProfile,
  aSmallTeamProfile,
  aTeamProfile,
  aTeamReport,
} from '../support/a-team-report';

afterEach(cleanup);

const token = 'a'.repeat(43);
const notices = { deleted: null, conflict: null, invalid: null, full: false };

const agreedOn = (value: 0 | 2 | null, basis?: Basis): Workbench => ({
  ...emptyWorkbench,
  agreed: [
    { id: 'P2S5', position: 1, revision: 4, body: { value, reason: 'Eine Seite für alle.' } },
  ],
  plan: [{ id: 'plan', position: 1, revision: 1, body: { startsOn: null, basis } }],
});

const show = (
  profile: Profile,
  over: Partial<Report> = {},
  wanted: ComponentProps<typeof Discussion>['wanted'] = null,
) => {
  const report = aTeamReport(profile, over);
  render(
    <Discussion
      {...{ report, token, notices, wanted }}
      {...talkTexts(profile, report.locale)}
      deleted={[]}
      moved={null}
      days={30}
    />,
  );
};

const main = () => within(screen.getByRole('main'));

describe('the question that is most disputed', () => {
  test.each([
    ['de', 'Drei Fragen, die Sie klären sollten', 'Was gilt, wenn sich eine Kundin', 'Gespalten'],
    ['en', 'Three questions you should settle', 'What applies when a customer', 'Split'],
  ] as const)(
    'stands first, with how far the answers lie apart (%s)',
    (locale, title, stem, word) => {
      show(aTeamProfile(), { locale });
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(title);
      const question = main().getByRole('heading', { level: 2, name: new RegExp(`^${stem}`) });
      expect(question).toBeTruthy();
      expect(main().getByText(new RegExp(`^${word}`)).textContent).toMatch(/1[.,]6/);
    },
  );

  test('shows ten dots with a name that says every share', () => {
    show(aTeamProfile());
    const picture = main().getByRole('img', { name: /^Antwort 1: etwa 30 %/ });
    expect(picture.querySelectorAll('circle')).toHaveLength(10);
    expect(picture.getAttribute('aria-label')).toContain('Antwort 5: etwa 30 %');
  });

  test('says what both sides chose only where there are two', () => {
    show(aTeamProfile());
    expect(main().getByRole('heading', { name: 'Etwa 4 von zehn sehen es so' })).toBeTruthy();
    expect(main().getByRole('heading', { name: 'Etwa 5 von zehn sehen es so' })).toBeTruthy();
    cleanup();
    show(aTeamProfile(), {}, 'P1S1');
    expect(main().queryByRole('heading', { name: /sehen? es so/ })).toBeNull();
  });

  test('below ten people says in words what it is, and no more', () => {
    show(aSmallTeamProfile());
    expect(main().queryByRole('img')).toBeNull();
    expect(main().queryByRole('heading', { name: /sehen? es so/ })).toBeNull();
    expect(main().getByText(/^Gespalten: Ein Teil antwortet .*ab zehn Personen/)).toBeTruthy();
    expect(main().getByRole('list', { name: 'Die fünf Antworten' }).children.length).toBe(5);
  });

  test('opens with three questions and thirty minutes', () => {
    show(aTeamProfile());
    const listBelow = (name: string) =>
      main().getByRole('heading', { name }).nextElementSibling?.querySelectorAll('li').length;
    expect(listBelow('Drei Fragen, die das Gespräch öffnen')).toBe(3);
    expect(listBelow('So führen Sie das Gespräch')).toBe(3);
    expect(main().getByRole('timer', { name: 'Zeit für dieses Gespräch' }).textContent).toBe(
      '30 min',
    );
  });
});

describe('the agreed value', () => {
  test('is one of five answers or stays open, with a reason', () => {
    show(aTeamProfile());
    const group = within(main().getByRole('group', { name: /^Gemeinsame Einschätzung/ }));
    const names = group
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent);
    expect(names).toEqual(['1', '2', '3', '4', '5', 'bleibt offen']);
    expect(group.getAllByRole('radio', { checked: false })).toHaveLength(6);
    expect(main().getByRole('textbox', { name: 'Woran wir Fortschritt erkennen' })).toBeTruthy();
    expect(main().getByRole('button', { name: 'Nächste Frage' })).toBeTruthy();
  });

  test('stands in the list, and the form leads on to the next question', () => {
    show(aTeamProfile(), { workbench: agreedOn(2) });
    const list = within(main().getByRole('list', { name: 'Fragen für das Gespräch' }));
    expect(list.getByText('vereinbart: 3')).toBeTruthy();
    expect(main().getByRole('radio', { name: '3' })).toHaveProperty('checked', true);
    const form = main().getByRole('button', { name: 'Nächste Frage' }).closest('form');
    expect(new FormData(form ?? undefined).get('view')).toBe('cell=P1S6');
    expect(new FormData(form ?? undefined).get('revision')).toBe('4');
    expect(main().getByRole('button', { name: /^Einschätzung löschen: Strategie/ })).toBeTruthy();
  });

  test('stands beside the votes in the result', () => {
    render(<AgreedList report={aTeamReport(aTeamProfile(), { workbench: agreedOn(2) })} />);
    const item = screen.getByRole('listitem').textContent;
    expect(item).toContain('Antworten: 52');
    expect(item).toContain('Gemeinsam: 50 (Antwort 3)');
    expect(item).toContain('Eine Seite für alle.');
    cleanup();
    render(<AgreedList report={aTeamReport(aTeamProfile(), { workbench: agreedOn(null) })} />);
    expect(screen.getByRole('listitem').textContent).toContain('Gemeinsam: bleibt offen');
  });
});

describe('where no field may be shown', () => {
  test('the page says why and offers the lowest means', () => {
    show(aMarginsOnlyProfile());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'Bei keiner Frage liegen Sie weit auseinander',
    );
    expect(main().queryByRole('radio')).toBeNull();
    expect(main().getByText(/zeigen wir keine einzelnen Felder/)).toBeTruthy();
    expect(main().getByText(/Schritt 4: /)).toBeTruthy();
  });

  test('groups that see it differently are named by their names', () => {
    show(aTeamProfile());
    expect(main().getByText(/^Kultur: „Übrige“ sieht mehr als „Service und Technik“/)).toBeTruthy();
  });
});

describe('a round at the table', () => {
  const people = [0, 2, 4].map((value, at) => ({
    name: ['Ada', 'Berta', 'Carla'][at] ?? '',
    answers: Object.fromEntries(
      cellIds.map((cell) => [`${cell}.a`, cell === 'P2S4' ? value : 2]),
    ) as Answers,
  }));
  const profile = tableProfileOf({
    lap: 'quick',
    presentedItems: cellIds.map((cell) => `${cell}.a`),
    people,
  });

  test('shows every field with every name, the most different first, and says it is not anonymous', () => {
    show(profile);
    expect(main().getAllByText('nicht anonym').length).toBeGreaterThanOrEqual(5);
    const fields = main().getAllByRole('article');
    expect(fields).toHaveLength(24);
    expect(fields[6]?.id).toBe('P2S4');
    const names = within(fields[6] as HTMLElement).getAllByRole('term');
    expect(names.map(({ textContent }) => textContent)).toEqual(['Ada', 'Berta', 'Carla']);
    const said = within(fields[6] as HTMLElement).getAllByRole('definition');
    expect(said.map(({ textContent }) => textContent?.[0])).toEqual(['1', '3', '5']);
    expect(main().getAllByRole('group', { name: 'Gemeinsame Antwort' })).toHaveLength(24);
  });
});

describe('what the roadmap rests on', () => {
  const head = (basis: Basis | undefined) => {
    const report = aTeamReport(aTeamProfile(), { workbench: agreedOn(2, basis) });
    render(<RoadmapHead report={report} roadmap={aRoadmap()} token={token} />);
  };

  test('is said, and can be chosen by a team', () => {
    head(undefined);
    expect(screen.getByText('Der Fahrplan beruht auf den Antworten der Runde.')).toBeTruthy();
    cleanup();
    head('agreed');
    expect(screen.getByText(/beruht bei einem Feld auf der gemeinsamen Einschätzung/)).toBeTruthy();
    cleanup();
    render(<PlanBasis report={aTeamReport(aTeamProfile(), { workbench: agreedOn(2) })} />);
    const group = within(screen.getByRole('group', { name: 'Worauf der Fahrplan beruht' }));
    expect(group.getByRole('radio', { name: 'Antworten der Runde' })).toHaveProperty(
      'checked',
      true,
    );
  });

  test('is no question for a single view', () => {
    render(<PlanBasis report={aReport()} />);
    expect(screen.queryByRole('radio')).toBeNull();
  });
});
