import { fireEvent } from '@testing-library/dom';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noteLimit } from '@/components/wizard/note-limit';
import { Store } from './a-store';
import {
  button,
  choose,
  closePage,
  currentQuestion,
  openQuestionPage,
  press,
  shelved,
  status,
  wait,
} from './open-question-page';

beforeEach(() => localStorage.clear());
afterEach(closePage);

const note = (item: string) =>
  document.querySelector<HTMLDetailsElement>(`details[data-note="${item}"]`) as HTMLDetailsElement;
const area = (item: string) => note(item).querySelector('textarea') as HTMLTextAreaElement;
const write = (item: string, value: string) => fireEvent.input(area(item), { target: { value } });
const isShown = (item: string, part: string) =>
  note(item).querySelector<HTMLElement>(part)?.hidden === false;

test('a note is saved while it is written, and stands as it was typed', async () => {
  const { store } = openQuestionPage();
  write('P2S1.a', 'Strategie');
  write('P2S1.a', 'Strategiepapier ');
  expect(status()).toBe('Wird gespeichert …');
  await wait(1_000);
  expect(store.notes.get('P2S1.a')).toMatchObject({ value: 'Strategiepapier', revision: 2 });
  expect([area('P2S1.a').value, status()]).toEqual(['Strategiepapier ', 'Gespeichert']);
});

test('an answer and a note that fails do not claim to be saved', async () => {
  const { store } = openQuestionPage();
  store.weather = 'no network';
  write('P2S1.a', 'Papier');
  await wait(1_000);
  expect(status()).toMatch(/^Nicht gespeichert/);
  expect(shelved()).toHaveLength(1);
  store.weather = 'fine';
  await wait(3_000);
  expect([status(), shelved()]).toEqual(['Gespeichert', []]);
});

test('a note left unsent by an earlier visit is shown and sent', async () => {
  const first = openQuestionPage();
  first.store.weather = 'no network';
  write('P2S1.a', 'Papier');
  await wait(1_000);
  const { store } = openQuestionPage();
  await wait(1_000);
  expect([area('P2S1.a').value, note('P2S1.a').open]).toEqual(['Papier', true]);
  expect(store.notes.get('P2S1.a')?.value).toBe('Papier');
});

test('a note changed elsewhere shows the newer text and keeps the own one readable', async () => {
  const store = new Store();
  store.notes.set('P2S1.a', { item: 'P2S1.a', value: 'neuer', revision: 5 });
  openQuestionPage({ store });
  write('P2S1.a', 'meins');
  await wait(1_000);
  expect(area('P2S1.a').value).toBe('neuer');
  expect(isShown('P2S1.a', '[data-conflict]')).toBe(true);
  expect(note('P2S1.a').querySelector('[data-mine]')?.textContent).toBe('meins');
});

test('a note that is too long says so, is not cut and holds the page', async () => {
  const { store } = openQuestionPage({ current: 'P2S3.a' });
  write('P2S1.a', 'a'.repeat(noteLimit + 1));
  await wait(1_000);
  expect(isShown('P2S1.a', '[data-too-long]')).toBe(true);
  expect([area('P2S1.a').value.length, store.notes.size]).toEqual([noteLimit + 1, 0]);
  button('Weiter zu Gestaltungskönnen').click();
  await wait(1_000);
  expect(currentQuestion()).toBe('P2S1.a');
  write('P2S1.a', 'kurz');
  await wait(1_000);
  expect(isShown('P2S1.a', '[data-too-long]')).toBe(false);
  expect(store.notes.get('P2S1.a')?.value).toBe('kurz');
});

test('an emptied note can be brought back as it was, and is saved again', async () => {
  const { store } = openQuestionPage();
  write('P2S1.a', 'Strategiepapier');
  await wait(1_000);
  fireEvent.focusIn(area('P2S1.a'));
  expect(isShown('P2S1.a', '[data-emptied]')).toBe(false);
  for (const left of ['Strategie', 'St', '']) write('P2S1.a', left);
  await wait(1_000);
  expect(store.notes.get('P2S1.a')?.value).toBe('');
  expect(isShown('P2S1.a', '[data-emptied]')).toBe(true);
  expect(note('P2S1.a').querySelector('[data-was]')?.textContent).toBe('Strategiepapier');
  note('P2S1.a').querySelector<HTMLElement>('[data-undo-note]')?.click();
  expect([area('P2S1.a').value, isShown('P2S1.a', '[data-emptied]')]).toEqual([
    'Strategiepapier',
    false,
  ]);
  await wait(1_000);
  expect(store.notes.get('P2S1.a')?.value).toBe('Strategiepapier');
});

test('N opens the note of the current question', () => {
  openQuestionPage();
  expect(note('P2S1.a').open).toBe(false);
  press('n');
  expect(note('P2S1.a').open).toBe(true);
  expect(document.activeElement).toBe(area('P2S1.a'));
});

test('"does not apply" opens the field for the reason', () => {
  openQuestionPage({ current: 'P2S3.a' });
  expect(note('P2S3.a').open).toBe(false);
  choose('P2S3.a', 'Trifft nicht zu');
  expect(note('P2S3.a').open).toBe(true);
});

test('the remaining time follows the answers', () => {
  openQuestionPage();
  const remaining = () => document.querySelector('[data-remaining]')?.textContent;
  choose('P2S1.a', 'nach Plan');
  expect(remaining()).toBe('noch etwa 3\u00A0Minuten');
});
