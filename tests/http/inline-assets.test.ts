import { describe, expect, test } from 'vitest';
import { inlineFiles } from '@/lib/http/inline-assets';
import { compileTemplate, fillTemplate } from '@/lib/http/question-template';
import { textOf } from '@/lib/http/zipped-pieces';

const files: Record<string, string> = {
  '/_next/static/chunks/a.css':
    '@font-face{src:url(../media/f.woff2)}b{background:url("/x.svg")}\n/*# sourceMappingURL=a.css.map*/',
  '/assets/site-1.js': 'if(1){{document.title="{{nonce}}"}}',
  '/assets/odd-1.js': 'x="</script>"',
};
const fileAt = inlineFiles((address) => files[address]);

const page = (html: string) =>
  textOf(fillTemplate(compileTemplate(html, fileAt), (slot) => `<${slot}>`));

describe('what would stand between the page and its first paint', () => {
  test.each([
    [
      'a style sheet moves into the page, with addresses that hold from everywhere',
      '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>',
      '<style nonce="<nonce>">@font-face{src:url(/_next/static/media/f.woff2)}b{background:url("/x.svg")}\n</style>',
    ],
    [
      'a script that blocks moves into the page, and is no template itself',
      '<script src="/assets/site-1.js" nonce="{{nonce}}"></script>',
      '<script nonce="<nonce>">if(1){{document.title="{{nonce}}"}}</script>',
    ],
    [
      'a script that waits stays a file',
      '<script src="/assets/site-1.js" defer=""></script>',
      '<script src="/assets/site-1.js" defer=""></script>',
    ],
    [
      'a file that nobody knows is left to the browser',
      '<link rel="stylesheet" href="/b.css"/>',
      '<link rel="stylesheet" href="/b.css"/>',
    ],
    [
      'a file that would end its own element is left to the browser',
      '<script src="/assets/odd-1.js"></script>',
      '<script src="/assets/odd-1.js"></script>',
    ],
  ])('%s', (_sentence, html, expected) => {
    expect(page(html)).toBe(expected);
  });
});
