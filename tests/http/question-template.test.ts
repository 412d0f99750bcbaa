import { describe, expect, test } from 'vitest';
import { compileTemplate, fillTemplate } from '@/lib/http/question-template';
import { textOf } from '@/lib/http/zipped-pieces';

const filled = (html: string, values: Record<string, string> = {}) =>
  textOf(fillTemplate(compileTemplate(html), (slot) => values[slot] ?? `<${slot}?>`));

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
    fillTemplate(compileTemplate('{{a}}<i data-slot="{{b}}">{{c:1=2}}'), (slot) => {
      asked.push(slot);
      return '';
    });
    expect(asked).toEqual(['a', '@b', 'c:1=2']);
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
