import { describe, expect, test } from 'vitest';
import { readJson } from '@/lib/http/read-json';
import { fairClock } from '../support/fair-clock';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const keys = (count: number) =>
  `{${Array.from({ length: count }, (_, i) => `"k${i}":1`).join(',')}}`;

describe('I12 what is read', () => {
  test.each([
    ['an object', '{"a":1}'],
    ['numbers at the limits', '[0,-0,1.5,-3,1e308]'],
    ['text that looks like keys', '["__proto__:","a\\":\\"b","{[}]"]'],
    ['the same key in two objects', '[{"a":1},{"a":1}]'],
    ['the same key one level below', '{"a":{"a":1}}'],
    ['depth 8', nested(8)],
    ['500 keys', keys(500)],
    ['escapes', '{"\\u00fc":"\\ud83d\\ude00\\n"}'],
    ['space around', ' \n{ "a" : [ ] }\t'],
  ])('%s', (_sentence, text) => {
    expect(readJson(text)).toEqual(JSON.parse(text));
  });
});

describe('I12 what is not', () => {
  test.each([
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['a comment', '{} // x'],
    ['two values', '{}{}'],
    ['single quotes', "{'a':1}"],
    ['depth 9', nested(9)],
    ['depth 60,000', nested(60_000).slice(0, 65_536)],
    ['501 keys', keys(501)],
    ['501 keys in many objects', `[${Array.from({ length: 501 }, () => '{"a":1}').join(',')}]`],
    ['a key twice', '{"a":1,"a":2}'],
    ['a key twice, once escaped', '{"a":1,"\\u0061":2}'],
    ['a key twice with an object between', '{"a":{"b":1},"a":2}'],
    ['__proto__', '{"__proto__":{"x":1}}'],
    ['__proto__, escaped', '{"\\u005f_proto__":{"x":1}}'],
    ['constructor', '{"a":{"constructor":{"prototype":{}}}}'],
    ['prototype', '{"prototype":1}'],
    ['a number beyond all', '[1e999]'],
    ['a number below all', '{"a":{"b":[-1e999]}}'],
    ['NaN', '[NaN]'],
  ])('%s', (_sentence, text) => {
    expect(readJson(text)).toBeUndefined();
  });
});

test('S23 no prototype is touched', () => {
  readJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test.each([
  ['one long text', JSON.stringify('a'.repeat(65_000))],
  ['a long text of escapes', JSON.stringify('\\"'.repeat(16_000))],
  ['very many numbers', `[${'1,'.repeat(32_000)}1]`],
  ['very many texts', `[${'"a:",'.repeat(13_000)}1]`],
])('I11 %s takes no time', (_sentence, text) => {
  const passed = fairClock();
  expect(readJson(text)).toBeDefined();
  expect(passed()).toBeLessThan(200);
});
