import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Store } from './a-store';
import {
  button,
  choose,
  chosen,
  closePage,
  openQuestionPage,
  shelved,
  status,
  wait,
} from './open-question-page';

beforeEach(() => localStorage.clear());
afterEach(closePage);

const stored = (store: Store, item: string) => store.answers.get(item)?.value;

describe('a chosen answer', () => {
  test('is saved one revision above the stored one', async () => {
    const { store } = openQuestionPage({
      store: new Store({ 'P2S1.a': { value: 1, revision: 4 } }),
    });
    choose('P2S1.a', 'nach Plan');
    await wait();
    expect(store.requests).toEqual([[{ item: 'P2S1.a', value: 3, revision: 5 }]]);
  });

  test('counts as saved only after the server has acknowledged it', async () => {
    openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    expect(status()).toBe('Wird gespeichert …');
    await wait(240);
    expect(status()).toBe('Wird gespeichert …');
    await wait(20);
    expect(status()).toBe('Gespeichert');
  });

  test('may be "I do not know"', async () => {
    const { store } = openQuestionPage();
    choose('P2S1.a', 'Weiß ich nicht');
    await wait();
    expect(stored(store, 'P2S1.a')).toBe('DK');
  });

  test('waits on the device until acknowledged, and no longer', async () => {
    openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    const entry = { item: 'P2S1.a', value: 3, revision: 1, at: Date.now() };
    expect(shelved()).toEqual([JSON.stringify([entry])]);
    await wait();
    expect(shelved()).toEqual([]);
  });

  test('leaves nothing on the device that names the private link', () => {
    openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    expect(JSON.stringify(Object.entries(localStorage))).not.toContain('kkkk');
  });
});

describe('several changes', () => {
  test('in quick succession travel in one request', async () => {
    const { store } = openQuestionPage();
    choose('P2S1.a', 'gar nicht');
    choose('P2S1.a', 'teilweise');
    choose('P2S2.a', 'vereinzelt');
    await wait();
    expect(store.requests).toEqual([
      [
        { item: 'P2S1.a', value: 2, revision: 2 },
        { item: 'P2S2.a', value: 1, revision: 1 },
      ],
    ]);
  });

  test('go out one request after the other', async () => {
    const { store } = openQuestionPage();
    for (const answer of ['gar nicht', 'vereinzelt', 'teilweise']) {
      choose('P2S1.a', answer);
      await wait(210);
    }
    await wait();
    expect(store.mostAtOnce).toBe(1);
    expect(stored(store, 'P2S1.a')).toBe(2);
  });

  test('while a request is under way are not lost with its reply', async () => {
    const { store } = openQuestionPage();
    choose('P2S1.a', 'gar nicht');
    await wait(220);
    choose('P2S1.a', 'mit Kunden');
    await wait();
    expect(stored(store, 'P2S1.a')).toBe(4);
    expect(chosen('P2S1.a')).toBe('4');
    expect(status()).toBe('Gespeichert');
  });
});

describe('an answer that was changed elsewhere in the meantime', () => {
  const changedElsewhere = () => {
    const page = openQuestionPage({ store: new Store({ 'P2S1.a': { value: 1, revision: 1 } }) });
    page.store.answers.set('P2S1.a', { item: 'P2S1.a', value: 4, revision: 3 });
    return page;
  };
  const notice = () =>
    screen.queryByText(/inzwischen anderswo geändert/)?.closest<HTMLElement>('[role="status"]');

  test('is shown as stored, with a notice', async () => {
    changedElsewhere();
    expect(notice()?.hidden).toBe(true);
    choose('P2S1.a', 'teilweise');
    await wait();
    expect(chosen('P2S1.a')).toBe('4');
    expect(notice()?.hidden).toBe(false);
    expect(shelved()).toEqual([]);
  });

  test('can be changed again afterwards', async () => {
    const { store } = changedElsewhere();
    choose('P2S1.a', 'teilweise');
    await wait();
    choose('P2S1.a', 'teilweise');
    await wait();
    expect(store.answers.get('P2S1.a')).toEqual({ item: 'P2S1.a', value: 2, revision: 4 });
  });

  test('names its question when the reader has moved on', async () => {
    changedElsewhere();
    choose('P2S1.a', 'teilweise');
    button('Weiter').click();
    await wait();
    expect(notice()?.textContent).toContain('Frage 4 von 12:');
  });

  test('that says the same is no conflict', async () => {
    const { store } = changedElsewhere();
    choose('P2S1.a', 'mit Kunden');
    await wait();
    expect(notice()?.hidden).toBe(true);
    expect(store.answers.get('P2S1.a')?.revision).toBe(3);
  });
});
