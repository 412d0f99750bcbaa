import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clockFace, runTimer } from '@/components/talk/timer';

const markup = `
  <div data-timer="P1S1" data-minutes="30">
    <p data-clock>30 min</p><p data-over hidden>über der Zeit</p>
    <button data-toggle data-pause="Anhalten">Starten</button><button data-reset hidden>Zurück</button>
  </div>
  <ol><li data-stage="5"></li><li data-stage="15"></li><li data-stage="10"></li></ol>`;

function open() {
  document.body.innerHTML = markup;
  const root = document.querySelector<HTMLElement>('[data-timer]');
  if (root) runTimer(root);
}
const face = () => document.querySelector('[data-clock]')?.textContent;
const press = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)?.click();
const isHidden = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`)?.hidden;
const stage = () =>
  [...document.querySelectorAll('[data-stage]')].findIndex((one) => one.hasAttribute('data-now'));

beforeEach(() => {
  vi.useFakeTimers();
  sessionStorage.clear();
  open();
});
afterEach(() => vi.useRealTimers());

test.each([
  [1_800, '30:00'],
  [65, '1:05'],
  [0, '0:00'],
  [-12, '+0:12'],
])('%d seconds left read %s', (seconds, text) => {
  expect(clockFace(seconds)).toBe(text);
});

test('a clock counts down once it is started, marks the stage, and goes on past zero without ending anything', () => {
  expect([face(), stage(), isHidden('reset')]).toEqual(['30:00', -1, true]);
  press('toggle');
  vi.advanceTimersByTime(60_000);
  expect([face(), stage()]).toEqual(['29:00', 0]);
  vi.advanceTimersByTime(10 * 60_000);
  expect([face(), stage()]).toEqual(['19:00', 1]);
  vi.advanceTimersByTime(19 * 60_000 + 12_000);
  expect([face(), stage(), isHidden('over')]).toEqual(['+0:12', 2, false]);
});

test('a pause stands still, and starting again goes on from there', () => {
  press('toggle');
  vi.advanceTimersByTime(60_000);
  press('toggle');
  vi.advanceTimersByTime(60_000);
  expect(face()).toBe('29:00');
  press('toggle');
  vi.advanceTimersByTime(30_000);
  expect(face()).toBe('28:30');
  press('reset');
  expect([face(), isHidden('reset'), stage()]).toEqual(['30:00', true, -1]);
});

test('it goes on while people look at another page', () => {
  press('toggle');
  vi.advanceTimersByTime(60_000);
  open();
  vi.advanceTimersByTime(30_000);
  expect(face()).toBe('28:30');
});
