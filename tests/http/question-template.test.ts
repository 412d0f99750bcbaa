import { describe, expect, test } from 'vitest';
import { compileTemplate, fillTemplate } from '@/lib/http/question-template';
import { textOf } from '@/lib/http/zipped-pieces';

/** Slots as they are written in a page. */
const written = (slot: string, argument: string) => (argument ? `${slot}:${argument}` : slot);

const valueAt = (values: Record<string, string>, slot: string, argument: string) =>
  values[written(slot, argument)] ?? `<${written(slot, argument)}?>`;

const filled = (html: string, values: Record<string, string> = {}) =>
  textOf(fillTemplate(compileTemplate(html), (slot, argument) => valueAt(values, slot, argument)));

describe('slots', () => {
  test.each([
    ['a page without slots', '<p>a</p>', {}, '<p>a</p>'],
    ['an empty page', '', {}, ''],
    ['a slot in a text', '<b>{{answered}}</b>', { answered: '7' }, '<b>7</b>'],
    [
      'a slot in an attribute',
      '<form action="/de/p/{{token}}/x">',
      { token: 'T' },
      '<form action="/de/p/T/x">',
    ],
    ['two side by side', '{{a}}{{b}}', { a: '1', b: '2' }, '12'],
    ['the same twice', '{{a}}-{{a}}', { a: '1' }, '1-1'],
    [
      'a whole attribute',
      '<input data-slot="{{checked:P1S1.a=3}}" name="x">',
      { '@checked:P1S1.a=3': ' checked=""' },
      '<input checked="" name="x">',
    ],
    ['an attribute that stays away', '<i data-slot="{{shown:x}}">', { '@shown:x': '' }, '<i>'],
    ['what is filled in is not looked at again', '{{a}}', { a: '{{b}} $& $1' }, '{{b}} $& $1'],
    ['braces that are no slot', '{ {a}} {{}} {{"}}', {}, '{ {a}} {{}} {{"}}'],
  ])('%s', (_sentence, html, values, expected) => {
    expect(filled(html, values as Record<string, string>)).toBe(expected);
  });

  test('each is asked for in the order of the page', () => {
    const asked: string[] = [];
    fillTemplate(compileTemplate('{{a}}<i data-slot="{{b}}">{{c:1=2}}'), (slot, argument) => {
      asked.push(written(slot, argument));
      return '';
    });
    expect(asked).toEqual(['a', '@b', 'c:1=2']);
  });
});

describe('what stands between two cuts', () => {
  const template = compileTemplate(
    `<form>{{cut}}<p>${'a'.repeat(2_000)}{{a}}</p>{{cut}}<p>{{b}}{{note:P1S1.a}}</p>{{cut}}{{c}}</form>`,
  );
  const with_ = (values: Record<string, string>) =>
    fillTemplate(template, (slot, argument) => values[written(slot, argument)] ?? '');

  test('is the page without the cuts', () => {
    const page = textOf(with_({ a: '1', b: '2', c: '3', 'note:P1S1.a': 'n' }));
    expect(page).toBe(`<form><p>${'a'.repeat(2_000)}1</p><p>2n</p>3</form>`);
  });

  test('is kept for the same values and never for others', () => {
    const [first, again, other] = [with_({ a: '1' }), with_({ a: '1', c: '9' }), with_({ a: '2' })];
    expect(again[1]).toBe(first[1]);
    expect(other[1]).not.toBe(first[1]);
    expect(textOf(other)).toContain('2</p>');
  });

  test('is not kept where somebody typed something', () => {
    const [first, again] = [1, 2].map(() => with_({ 'note:P1S1.a': 'typed', b: 'x' }));
    const kept = (pieces: typeof first) => pieces?.filter((piece) => typeof piece !== 'string');
    expect(textOf(first ?? [])).toContain('<p>xtyped</p>');
    // Only what all pages share is the same object: the frame and the first question.
    const shared = kept(first)?.filter((piece) => kept(again)?.includes(piece));
    expect(textOf(shared ?? [])).not.toContain('typed');
  });
});

describe("Next's own scripts go, ours stay", () => {
  test.each([
    ['inline', '<script nonce="x">self.__next_f=[]</script>a', 'a'],
    ['with a source', '<script src="/_next/static/a.js" async=""></script>a', 'a'],
    ['over several lines', '<script>\na\n</script>b', 'b'],
    ['two in a row', '<script>1</script>a<script>2</script>', 'a'],
    [
      'ours',
      '<script src="/assets/site-1.js"></script>',
      '<script src="/assets/site-1.js"></script>',
    ],
    ['ours by name', '<script src="{{asset:w}}"></script>', '<script src="W"></script>'],
    ['preloads of scripts', '<link rel="preload" as="script" href="/_next/x.js"/>a', 'a'],
    [
      'preloads of fonts stay',
      '<link rel="preload" as="font"/>',
      '<link rel="preload" as="font"/>',
    ],
    ["React's marks", '<!--$-->a<!-- -->b<!--/$-->', 'ab'],
  ])('%s', (_sentence, html, expected) => {
    expect(filled(html, { 'asset:w': 'W' })).toBe(expected);
  });
});
