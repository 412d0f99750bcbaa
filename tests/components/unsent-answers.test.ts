import { fireEvent } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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

describe.each(['no network', 'captive portal', 'server error'] as const)('with %s', (weather) => {
  const unsent = async () => {
    const store = new Store();
    store.weather = weather;
    const page = openQuestionPage({ store });
    choose('P2S1.a', 'nach Plan');
    await wait();
    return page;
  };

  test('an answer is not called saved and stays on the device', async () => {
    await unsent();
    expect(status()).toMatch(/^Nicht gespeichert/);
    expect(shelved()).toHaveLength(1);
  });

  test('it is tried again until it arrives', async () => {
    const { store } = await unsent();
    await wait(20_000);
    const tries = store.requests.length;
    expect(tries).toBeGreaterThan(2);
    expect(tries).toBeLessThan(8);
    store.weather = 'fine';
    await wait(60_000);
    expect(store.answers.get('P2S1.a')?.value).toBe(3);
    expect(status()).toBe('Gespeichert');
    expect(shelved()).toEqual([]);
  });

  test('it survives a reload and goes out first', async () => {
    const { store } = await unsent();
    store.weather = 'fine';
    openQuestionPage({ store });
    expect(chosen('P2S1.a')).toBe('3');
    await wait(60);
    expect(store.requests.at(-1)).toEqual([{ item: 'P2S1.a', value: 3, revision: 1 }]);
    expect(shelved()).toEqual([]);
  });
});

test.each([
  ['the network is back', () => fireEvent(window, new Event('online'))],
  ['the reader comes back to the page', () => fireEvent(document, new Event('visibilitychange'))],
])('unsent answers go out at once when %s', async (_, happen) => {
  const { store } = openQuestionPage();
  store.weather = 'no network';
  choose('P2S1.a', 'nach Plan');
  await wait();
  store.weather = 'fine';
  happen();
  await wait(60);
  expect(status()).toBe('Gespeichert');
});

test('being offline is said as such', async () => {
  const { store } = openQuestionPage();
  store.weather = 'no network';
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  choose('P2S1.a', 'nach Plan');
  await wait();
  expect(status()).toBe('Nicht gespeichert – wird gesendet, sobald Sie online sind');
});

test('a newer stored answer wins over one left on the device', async () => {
  const { store } = openQuestionPage();
  store.weather = 'no network';
  choose('P2S1.a', 'nach Plan');
  await wait();
  store.weather = 'fine';
  store.answers.set('P2S1.a', { item: 'P2S1.a', value: 0, revision: 5 });
  openQuestionPage({ store });
  await wait();
  expect(chosen('P2S1.a')).toBe('0');
  expect(store.answers.get('P2S1.a')?.revision).toBe(5);
});

test('answers of another section left on the device are sent from here', async () => {
  const { store } = openQuestionPage();
  store.weather = 'no network';
  choose('P2S1.a', 'nach Plan');
  await wait();
  store.weather = 'fine';
  const key = Object.keys(localStorage)[0] as string;
  localStorage.setItem(key, JSON.stringify([{ item: 'P1S6.a', value: 2, revision: 1 }]));
  openQuestionPage({ store });
  await wait();
  expect(store.answers.get('P1S6.a')?.value).toBe(2);
});

describe('a browser that stores nothing', () => {
  const refuse = () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
  };

  test('still sends every answer', async () => {
    refuse();
    const { store } = openQuestionPage();
    choose('P2S1.a', 'nach Plan');
    await wait();
    expect(store.answers.get('P2S1.a')?.value).toBe(3);
    expect(status()).toBe('Gespeichert');
  });

  test('is told to keep the page open while something is unsent', async () => {
    refuse();
    const { store } = openQuestionPage();
    store.weather = 'no network';
    choose('P2S1.a', 'nach Plan');
    await wait();
    expect(status()).toBe('Nicht gespeichert – lassen Sie diese Seite offen, wir senden weiter');
    expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
  });
});

test('a deleted pit stop leaves nothing on the device and is not asked again', async () => {
  const { store } = openQuestionPage();
  store.weather = 'link deleted';
  choose('P2S1.a', 'nach Plan');
  await wait(120_000);
  expect(status()).toBe('Nicht gespeichert – diesen Boxenstopp gibt es nicht mehr');
  expect(shelved()).toEqual([]);
  expect(store.requests).toHaveLength(1);
});

describe('leaving the section', () => {
  test('waits until everything is stored', async () => {
    const { store, opened } = openQuestionPage({ current: 'P2S3.a' });
    choose('P2S3.a', 'nach Plan');
    button('Weiter zu Gestaltungskönnen').click();
    expect(opened).toEqual([]);
    await wait(60);
    expect(store.answers.get('P2S3.a')?.value).toBe(3);
    expect(opened).toEqual([expect.stringMatching(/\/questions\/P3$/)]);
  });

  test('happens once, however often it is asked for', async () => {
    const { opened } = openQuestionPage({ current: 'P2S3.a' });
    choose('P2S3.a', 'nach Plan');
    for (let i = 0; i < 3; i += 1) button('Weiter zu Gestaltungskönnen').click();
    await wait();
    expect(opened).toHaveLength(1);
  });

  test('does not happen while something is unsent, and the page says so', async () => {
    const { store, opened } = openQuestionPage({ current: 'P2S3.a' });
    store.weather = 'no network';
    choose('P2S3.a', 'nach Plan');
    button('Weiter zu Gestaltungskönnen').click();
    await wait(60);
    expect(opened).toEqual([]);
    expect(status()).toBe('Noch nicht gespeichert – weiter geht es, sobald alles übertragen ist');
    store.weather = 'fine';
    button('Weiter zu Gestaltungskönnen').click();
    await wait(60);
    expect(opened).toHaveLength(1);
  });
});

describe('B08 the pauses between tries', () => {
  const triesWithin = async (milliseconds: number, chance: number) => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(chance);
    const { store } = openQuestionPage();
    store.weather = 'server error';
    choose('P2S1.a', 'nach Plan');
    await wait(milliseconds);
    random.mockRestore();
    return store.requests.length;
  };

  test.each([
    ['shortest', 0, 0.75],
    ['longest', 1, 1.25],
  ])('double from one second, spread by a quarter: %s', async (_, chance, factor) => {
    const gathered = 200;
    const underWay = 60;
    const four = gathered + (1_000 + 2_000 + 4_000) * factor + 3 * underWay;
    expect(await triesWithin(four - 200, chance)).toBe(3);
    expect(await triesWithin(four + 200, chance)).toBe(4);
  });

  test('are never longer than a minute and a quarter', async () => {
    const early = await triesWithin(600_000, 1);
    expect((await triesWithin(1_200_000, 1)) - early).toBe(8);
  });
});
