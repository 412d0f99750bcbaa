import { screen } from '@testing-library/dom';
import { afterEach, expect, test } from 'vitest';
import { aQuestionPage } from './a-question-page';

afterEach(() => {
  document.body.innerHTML = '';
});

const open = (...options: Parameters<typeof aQuestionPage>) => {
  document.body.innerHTML = aQuestionPage(...options);
};

test('without its script the page is one form that posts every answer of the section', () => {
  open({ given: { 'P2S2.a': { value: 'DK', revision: 7 } } });
  const form = document.querySelector('form') as HTMLFormElement;
  expect([form.method, new URL(form.action).pathname]).toEqual([
    'post',
    `/de/p/${'k'.repeat(43)}/questions/P2`,
  ]);
  expect([...new FormData(form)]).toEqual([
    ['nrev:P2S1.a', '0'],
    ['note:P2S1.a', ''],
    ['P2S2.a', 'DK'],
    ['nrev:P2S2.a', '0'],
    ['note:P2S2.a', ''],
    ['nrev:P2S3.a', '0'],
    ['note:P2S3.a', ''],
    ['rev:P2S1.a', '0'],
    ['rev:P2S2.a', '7'],
    ['rev:P2S3.a', '0'],
  ]);
});

test('"does not apply" is offered only where the item allows it', () => {
  open();
  expect(
    screen
      .getAllByRole('radio', { name: /Trifft nicht zu/ })
      .map((radio) => (radio as HTMLInputElement).name),
  ).toEqual(['P2S3.a']);
});

test('the page has one first-level heading, and one group for each question', () => {
  open();
  expect(
    screen.getAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent),
  ).toEqual(['Strategie']);
  expect(document.querySelectorAll('fieldset > legend')).toHaveLength(3);
});

test('nothing on the page needs a style or a script inside it', () => {
  const html = aQuestionPage();
  expect(html).not.toMatch(/ style=| on[a-z]+="|<script>/);
});
