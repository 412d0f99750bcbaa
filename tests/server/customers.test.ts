import { beforeEach, describe, expect, test } from 'vitest';
import { listComments, listOutsideVoices } from '@/lib/db/voices';
import { cafeMark } from '@/lib/server/round/cafe-mark';
import { customersQuestions, getCustomersSurvey } from '@/lib/server/round/customers-survey';
import { type CustomersForm, handInOutside } from '@/lib/server/round/hand-in-outside';
import { changeSetup } from '@/lib/server/round/open-round';
import { findOwnRound } from '@/lib/server/round/team-round';
import { newToken } from '@/lib/server/tokens';
import { aRound, aSetup } from '../support/a-customers-round';
import { onBothDatabases } from '../support/databases';

const aForm = (change: Partial<CustomersForm> = {}): CustomersForm => ({
  key: newToken(),
  answers: { O1: 3, O7: 'DK' },
  phase: null,
  channel: null,
  comment: '',
  mark: null,
  ...change,
});

onBothDatabases((opened) => {
  let token: string;
  const round = async () => {
    const found = (await findOwnRound(opened().db, token))?.round;
    if (!found) throw new Error('no round');
    return found;
  };
  const stored = async () => listOutsideVoices(opened().db, (await round()).id);
  const send = async (form: CustomersForm) =>
    handInOutside((await round()).customersCode ?? '', form);

  beforeEach(async () => {
    token = await aRound({ customersBy: 'phase-and-channel' });
  });

  describe('a customer hands in', () => {
    test('one answer is enough, and what was skipped is no zero', async () => {
      expect(await send(aForm({ answers: { O12: 0 } }))).toEqual({
        kind: 'handed-in',
        isCafe: false,
      });
      expect((await stored()).map(({ answers }) => JSON.parse(answers))).toEqual([{ O12: 0 }]);
    });

    test('and nothing is stored but answers, the last contact and where they came from (AN06, AN07)', async () => {
      await send(aForm({ phase: 'after', channel: 'phone', comment: '  Alles gut. ' }));
      const [voice] = await stored();
      expect(voice).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        round_id: (await round()).id,
        segment: 'after+phone',
        source: 'link',
        receipt_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        answers: '{"O1":3,"O7":"DK"}',
        careless: 0,
        published: 0,
      });
      const [comment] = await listComments(opened().db, (await round()).id);
      expect(comment).toMatchObject({ item_id: 'O', text: 'Alles gut.' });
      expect(comment?.receipt_hash).not.toBe(voice?.receipt_hash);
    });

    test('twenty times at once is one voice, and the first of two different forms stands (B01)', async () => {
      const form = aForm({ comment: 'Einmal.' });
      const all = await Promise.all(Array.from({ length: 20 }, () => send(form)));
      expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['handed-in']));
      await send({ ...form, answers: { O1: 0 } });
      expect((await stored()).map(({ answers }) => answers)).toEqual(['{"O1":3,"O7":"DK"}']);
      expect(await listComments(opened().db, (await round()).id)).toHaveLength(1);
    });

    test('half of a last contact, or one that does not exist, is none', async () => {
      await send(aForm({ phase: 'after' }));
      await send(aForm({ phase: 'after', channel: 'pigeon' }));
      expect((await stored()).map(({ segment }) => segment)).toEqual([null, null]);
    });

    test('from the first answer on the questions stay as they were asked (AN16)', async () => {
      expect(await changeSetup(token, aSetup({ customers: 'du' }))).toBe('changed');
      await send(aForm());
      expect(await changeSetup(token, aSetup({ customers: 'Sie' }))).toBe('frozen');
    });

    test('on the link for a café it is marked as coming from fans; no other mark does that', async () => {
      const mark = cafeMark(await round());
      expect(await send(aForm({ mark }))).toEqual({ kind: 'handed-in', isCafe: true });
      await send(aForm({ mark: mark.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) }));
      expect((await stored()).map(({ source }) => source).sort()).toEqual(['cafe', 'link']);
    });
  });

  describe('nothing is stored of', () => {
    test.each<[string, Partial<CustomersForm>, string]>([
      ['a form without any answer', { answers: {}, comment: 'Hallo' }, 'empty'],
      ['a comment that is too long', { comment: 'a'.repeat(2_001) }, 'too-long'],
      ['an unknown question', { answers: { O13: 1 } as never }, 'malformed'],
      ['a value outside the scale', { answers: { O1: 5 as never } }, 'malformed'],
      ['an answer nobody is offered', { answers: { O1: 'NA' } }, 'malformed'],
      ['a key that is none', { key: 'abc' }, 'malformed'],
    ])('%s', async (_, change, kind) => {
      expect(await send(aForm(change))).toEqual({ kind });
      expect(await stored()).toEqual([]);
    });
  });

  test('an unknown, a mistyped and a closed code, and a round that asks no customers, are the same (S01)', async () => {
    const without = await aRound({ customers: 'none' });
    const other = (await findOwnRound(opened().db, without))?.round;
    const past = await aRound({ opensOn: '2020-01-01', closesOn: '2020-02-01' });
    const over = (await findOwnRound(opened().db, past))?.round;
    for (const code of ['ZZZZZZZZ', 'UUUU', '', other?.code ?? '', over?.customersCode ?? '']) {
      expect(await getCustomersSurvey(code, 'de')).toBeNull();
      expect(await handInOutside(code, aForm())).toEqual({ kind: 'closed' });
    }
  });

  test('asking stores nothing, and the code may be copied carelessly (S18, I20)', async () => {
    const code = (await round()).customersCode ?? '';
    const typed = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4).toLowerCase()}.`;
    const survey = await getCustomersSurvey(typed, 'de');
    expect(survey).toMatchObject({ code, organisation: 'Muster AG', k: 5, commentsFrom: 10 });
    expect(survey?.phases).toHaveLength(5);
    expect(survey?.channels).toHaveLength(4);
    expect((await round()).isFrozen).toBe(false);
  });
});

test('the questions address people as the round does; Swiss German and English follow', () => {
  const stem = (locale: 'de' | 'de-CH' | 'en', address: 'Sie' | 'du') =>
    customersQuestions(locale, address)[11]?.stem;
  expect(stem('de', 'Sie')).toContain('mit Ihnen');
  expect(stem('de', 'du')).toContain('mit dir');
  expect(stem('de-CH', 'du')).toContain('du gegangen');
  expect(stem('en', 'du')).toBe(stem('en', 'Sie'));
});
