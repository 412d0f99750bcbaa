import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { pieceOf, textOf, zipped } from '@/lib/http/zipped-pieces';

const long = 'Größe, „Maß“ und 🏁 '.repeat(400);

describe('pieces of a page', () => {
  test.each([
    ['nothing', []],
    ['one short text', ['a']],
    ['texts and short pieces', ['a', pieceOf('b'), 'ü', pieceOf('')]],
    ['a text that is not worth compressing', ['a'.repeat(640)]],
    ['one that is', ['a'.repeat(641)]],
    ['a long piece alone', [pieceOf(long)]],
    ['a long piece first', [pieceOf(long), 'end']],
    ['a long piece last', ['start', pieceOf(long)]],
    ['long pieces in a row', [pieceOf(long), pieceOf(long), '', pieceOf(long)]],
    ['long texts between long pieces', [long, pieceOf(long), long, pieceOf('x'), pieceOf(long)]],
  ])('%s come out of gzip as they were', (_sentence, pieces) => {
    expect(gunzipSync(zipped(pieces)).toString()).toBe(textOf(pieces));
  });

  test('only what is long is compressed before', () => {
    expect(pieceOf('short').deflated).toBeNull();
    expect(pieceOf(long).deflated?.byteLength).toBeLessThan(long.length / 10);
  });
});
