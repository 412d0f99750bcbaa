import { fireEvent, screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aSection } from './a-question-page';
import { Store } from './a-store';
import {
  button,
  choose,
  chosen,
  closePage,
  currentQuestion,
  openQuestionPage,
  wait,
} from './open-question-page';

beforeEach(() => localStorage.clear());
afterEach(closePage);

describe('moving to the next question', () => {
  test('never happens by choosing', async () => {
    openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    await wait(2_000);
    expect(currentQuestion()).toBe('P2S1.a');
  });

  test('takes the focus to its heading', () => {
    openQuestionPage();
    button('Weiter').click();
    expect(document.activeElement).toBe(
      screen.getByRole('heading', { name: 'Wie machen wir P2S2.a?' }),
    );
  });

  test('is announced, and the title follows', () => {
    openQuestionPage();
    button('Weiter').click();
    const announced = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(announced).toContain('Frage 5 von 12');
    expect(document.title).toBe('Frage 5 von 12 – Boxenstopp');
  });

  test('keeps the place in the address, so that a reload stays there, without a step in the history', () => {
    openQuestionPage();
    const before = history.length;
    button('Weiter').click();
    expect(location.search).toBe('?item=P2S2.a');
    expect(history.length).toBe(before);
  });

  test('takes the language switch along', () => {
    openQuestionPage();
    button('Weiter').click();
    expect(screen.getByRole('link', { name: 'Show in English' })).toHaveProperty(
      'href',
      expect.stringMatching(/\/en\/p\/k+\/questions\/P2\?item=P2S2\.a$/),
    );
  });

  test('needs no answer', () => {
    openQuestionPage();
    button('Weiter').click();
    expect(currentQuestion()).toBe('P2S2.a');
  });

  test('happens once for a double click', () => {
    openQuestionPage();
    fireEvent.click(button('Weiter'), { detail: 1 });
    fireEvent.click(button('Weiter'), { detail: 2 });
    expect(currentQuestion()).toBe('P2S2.a');
  });
});

describe('the ends of a section', () => {
  test('the introduction leads to the first question', () => {
    openQuestionPage({ current: 'intro' });
    expect(currentQuestion()).toBeNull();
    expect(document.title).toBe('Strategie – Boxenstopp');
    screen.getByRole('link', { name: 'Strategie beginnen' }).click();
    expect(currentQuestion()).toBe('P2S1.a');
  });

  test('back from the first question is the introduction, with the answers counted so far', async () => {
    openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    await wait();
    button('Zurück').click();
    expect(currentQuestion()).toBeNull();
    expect(screen.getByText('Abschnitt 2 von 4: 4 von 12 Fragen beantwortet')).toBeTruthy();
  });

  test('the last question leads to the review after the last section', async () => {
    const { opened } = openQuestionPage({ section: aSection({ next: null }), current: 'P2S3.a' });
    button('Zur Durchsicht').click();
    await wait(10);
    expect(opened).toEqual([expect.stringMatching(/\/review$/)]);
  });
});

test('a page taken back from memory is usable again and sends what is left', async () => {
  const { store, opened } = openQuestionPage({ current: 'P2S3.a' });
  button('Weiter zu Gestaltungskönnen').click();
  await wait(10);
  expect(opened).toHaveLength(1);
  fireEvent(window, Object.assign(new Event('pageshow'), { persisted: true }));
  choose('P2S3.a', 'nach Plan');
  button('Weiter zu Gestaltungskönnen').click();
  await wait();
  expect(store.answers.get('P2S3.a')?.value).toBe(3);
  expect(opened).toHaveLength(2);
});

test('stored answers are shown, others start without a choice', () => {
  openQuestionPage({ store: new Store({ 'P2S1.a': { value: 'DK', revision: 1 } }) });
  expect(chosen('P2S1.a')).toBe('DK');
  expect(chosen('P2S2.a')).toBeNull();
});
