import { screen, within } from '@testing-library/dom';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, test } from 'vitest';
import type { OwnReview, ReviewCell } from '@/components/wizard/review';
import { ReviewPage } from '@/components/wizard/review-page';
import { prerequisiteIds } from '@/lib/core/types';

const names = ['Kundenwissen', 'Strategie', 'Gestaltungskönnen', 'Kultur'];
const prerequisites = prerequisiteIds.map((id, index) => ({
  id,
  name: names[index] ?? '',
  answered: 6,
  total: 6,
}));

const aCell = (over: Partial<ReviewCell>): ReviewCell => ({
  prerequisite: 'P1',
  name: 'Kundenwissen',
  firstItem: 'P1S1.a',
  dontKnow: 0,
  notApplicable: 0,
  open: 0,
  ...over,
});

const aReview = (over: Partial<OwnReview> = {}): OwnReview => ({
  lap: 'quick',
  organisation: null,
  answered: 24,
  dontKnow: 1,
  notApplicable: 0,
  open: [],
  mayFinish: true,
  hasQuickResult: false,
  isCockpit: false,
  needed: 0,
  rows: [
    {
      step: { number: 1, name: 'Kunden verstehen' },
      cells: prerequisites.map(({ id, name }) =>
        aCell({ prerequisite: id, name, firstItem: `${id}S1.a`, dontKnow: id === 'P2' ? 1 : 0 }),
      ),
    },
  ],
  prerequisites,
  ...over,
});

const openQuestions = (count: number): OwnReview['open'] =>
  Array.from({ length: count }, (_, i) => ({
    id: `P4S${i + 1}.a`,
    prerequisite: { id: 'P4', name: 'Kultur' },
    step: { number: i + 1 },
    stem: `Wie steht es um ${i + 1}?`,
  }));

const show = (review: OwnReview, problem: 'incomplete' | 'organisation-too-long' | null = null) => {
  document.body.innerHTML = renderToStaticMarkup(
    <ReviewPage
      locale="de"
      token="t"
      review={review}
      link="example.org/de/p/t"
      problem={problem}
    />,
  );
};

const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the review says first how things stand', () => {
  test.each([
    ['Alles beantwortet.', aReview()],
    ['Noch eine Lücke.', aReview({ open: openQuestions(1) })],
    ['Noch zwei Lücken.', aReview({ open: openQuestions(2) })],
    [
      'Noch zu wenig für ein Ergebnis.',
      aReview({ open: openQuestions(6), mayFinish: false, needed: 2 }),
    ],
  ])('%s', (finding, review) => {
    show(review);
    expect(heading()).toBe(finding);
  });
});

test('every cell leads to its questions and says what is there', () => {
  show(aReview());
  const table = within(
    screen.getByRole('table', { name: 'Stand der Antworten nach Schritt und Voraussetzung' }),
  );
  const link = table.getByRole('link', {
    name: 'Strategie, Schritt 1: beantwortet, einmal mit „weiß ich nicht“',
  });
  expect(link.getAttribute('href')).toBe('/de/p/t/questions/P2?item=P2S1.a#P2S1.a');
});

test('the heads of the columns are the names of the prerequisites', () => {
  show(aReview());
  const heads = screen.getAllByRole('columnheader').slice(1);
  expect(heads.map(({ textContent }) => textContent?.replaceAll('\u00AD', ''))).toEqual(names);
});

test('the primary button is whichever comes next', () => {
  const primary = () => document.querySelector('form .btn:not(.q)')?.textContent;
  show(aReview({ open: openQuestions(2) }));
  expect(primary()).toBe('Jetzt auswerten');
  show(aReview({ open: openQuestions(6), mayFinish: false, needed: 2 }));
  expect(primary()).toBe('Offene Fragen beantworten');
});

test('with too few answers the button is locked and says why', () => {
  show(aReview({ open: openQuestions(6), mayFinish: false, needed: 2 }));
  const button = screen.getByRole('button', { name: 'Jetzt auswerten' });
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Für ein Ergebnis fehlen noch 2 Antworten.',
  );
});

test('too few answers are explained first, with links to the open questions', () => {
  show(aReview({ open: openQuestions(6), mayFinish: false, needed: 2 }), 'incomplete');
  const summary = within(
    screen.getByRole('alert', { name: 'Für ein Ergebnis fehlen noch 2 Antworten' }),
  );
  const links = summary.getAllByRole('link');
  expect(links[0]?.getAttribute('href')).toBe('/de/p/t/questions/P4?item=P4S1.a#P4S1.a');
  expect(links.at(-1)?.getAttribute('href')).toBe('#open');
});

test('a name that is too long is said at the field and above', () => {
  show(aReview(), 'organisation-too-long');
  const field = screen.getByRole('textbox', { name: /^Name der Organisation/ });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(
    document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent,
  ).toMatch(/mehr als 80 Zeichen/);
  expect(screen.getByRole('alert').querySelector('a')?.getAttribute('href')).toBe(`#${field.id}`);
});

test('while a full lap is too short for a result, the one of the quick lap can be read', () => {
  show(aReview({ lap: 'full', mayFinish: false, needed: 20, hasQuickResult: true }));
  const link = screen.getByRole('link', { name: 'Ergebnis ansehen' });
  expect(link.getAttribute('href')).toBe('/de/p/t/result');
  show(aReview({ lap: 'full', mayFinish: false, needed: 20 }));
  expect(screen.queryByRole('link', { name: 'Ergebnis ansehen' })).toBeNull();
});
