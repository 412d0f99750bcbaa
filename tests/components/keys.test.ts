import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  button,
  choose,
  chosen,
  closePage,
  currentQuestion,
  openQuestionPage,
  press,
} from './open-question-page';

beforeEach(() => localStorage.clear());
afterEach(closePage);

describe('keys', () => {
  test.each([
    ['1', '0'],
    ['3', '2'],
    ['5', '4'],
    ['0', 'DK'],
  ])('%s chooses the answer %s', (key, value) => {
    openQuestionPage();
    press(key);
    expect(chosen('P2S1.a')).toBe(value);
    expect(currentQuestion()).toBe('P2S1.a');
  });

  test.each([
    ['t', 'P2S3.a', 'NA'],
    ['T', 'P2S3.a', 'NA'],
    ['t', 'P2S1.a', null],
    ['6', 'P2S1.a', null],
  ])('%s on %s chooses %s', (key, current, value) => {
    openQuestionPage({ current });
    press(key);
    expect(chosen(current)).toBe(value);
  });

  test.each([
    ['Enter', {}, 'P2S3.a'],
    ['Backspace', {}, 'P2S1.a'],
    ['ArrowLeft', { altKey: true }, 'P2S1.a'],
    ['ArrowLeft', {}, 'P2S2.a'],
    ['Enter', { repeat: true }, 'P2S2.a'],
    ['Enter', { ctrlKey: true }, 'P2S2.a'],
  ])('%s %o leads from P2S2.a to %s', (key, init, item) => {
    openQuestionPage({ current: 'P2S2.a' });
    press(key, init);
    expect(currentQuestion()).toBe(item);
  });

  test('Enter on a chosen answer moves on instead of sending the form', () => {
    openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    press('3');
    press('Enter');
    expect(currentQuestion()).toBe('P2S2.a');
  });

  test('Enter on a button is the button’s own', () => {
    openQuestionPage({ current: 'P2S2.a' });
    button('Zurück').focus();
    press('Enter');
    expect(currentQuestion()).toBe('P2S2.a');
  });

  test('mean nothing in a text field or outside the questions', () => {
    openQuestionPage();
    const [field, link] = [
      document.createElement('input'),
      document.querySelector<HTMLElement>('header a'),
    ];
    document.querySelector('form')?.append(field);
    for (const element of [field, link]) {
      element?.focus();
      press('3');
      expect(chosen('P2S1.a')).toBeNull();
    }
  });

  test('can be switched off, which is remembered, and on again', () => {
    openQuestionPage();
    button('Tasten ausschalten').click();
    press('3');
    openQuestionPage();
    press('3');
    expect(chosen('P2S1.a')).toBeNull();
    button('Tasten einschalten').click();
    press('3');
    expect(chosen('P2S1.a')).toBe('2');
  });
});
