import { configure, fireEvent, screen, within } from '@testing-library/dom';
import { vi } from 'vitest';
import { Wizard } from '@/components/wizard/wizard';
import { aQuestionPage, type Given, token } from './a-question-page';
import { Store } from './a-store';

// Without style sheets nothing is hidden, and asking for computed styles is slow.
configure({ defaultHidden: true });

const undo: (() => void)[] = [];

/** Remembers what a page listens to, so that the next page does not share document and window with it. */
function trackListeners(target: EventTarget) {
  const add = target.addEventListener.bind(target);
  const spy = vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
    add(type, listener, options);
    undo.push(() => target.removeEventListener(type, listener, options));
  });
  undo.push(() => spy.mockRestore());
}

export function closePage() {
  for (const step of undo.splice(0)) step();
  document.body.innerHTML = '';
  vi.useRealTimers();
  vi.unstubAllGlobals();
}

type Options = Parameters<typeof aQuestionPage>[0] & { store?: Store };

/** Loads a question page in the simulated browser, with its script, against a store. */
export function openQuestionPage({ store = new Store(), ...options }: Options = {}) {
  closePage();
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', () => {});
  vi.stubGlobal('fetch', store.fetch);
  vi.stubGlobal('BroadcastChannel', undefined);
  trackListeners(document);
  trackListeners(window);
  history.replaceState(null, '', `/de/p/${token}/questions/P2`);
  document.body.innerHTML = aQuestionPage({ given: givenOf(store), ...options });
  const opened: string[] = [];
  const root = document.querySelector<HTMLElement>('[data-wizard]') as HTMLElement;
  new Wizard(root, root.querySelector('form') as HTMLFormElement, (address) =>
    opened.push(address),
  );
  return { store, opened };
}

const givenOf = (store: Store): Given => Object.fromEntries(store.answers);

/** Time goes by: 200 ms until answers are gathered, 50 ms on the way. */
export const wait = (milliseconds = 300) => vi.advanceTimersByTimeAsync(milliseconds);

const question = (item: string) => within(document.getElementById(item) as HTMLElement);

export const radio = (item: string, name: string) =>
  question(item).getByRole<HTMLInputElement>('radio', { name: new RegExp(`${name}$`) });

export const choose = (item: string, name: string) => fireEvent.click(radio(item, name));

export const chosen = (item: string) =>
  question(item)
    .getAllByRole<HTMLInputElement>('radio')
    .find(({ checked }) => checked)?.value ?? null;

export const status = () => document.querySelector('[data-status]')?.textContent;

export const currentQuestion = () =>
  document.querySelector<HTMLElement>('[data-question][data-current]')?.dataset.question ?? null;

export const press = (key: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...init });

/** A button of the bar at the foot of the page. */
export const button = (name: string) =>
  within(screen.getByRole('navigation', { name: 'Blättern' })).getByRole('button', { name });

export const shelved = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('boxenstopp.queue.'))
    .map((key) => localStorage.getItem(key));
