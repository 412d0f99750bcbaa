import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A text that many replies share; a long one is compressed once. */
export interface Piece {
  readonly bytes: Buffer;
  readonly deflated: Buffer | null;
}

type Pieces = readonly (Piece | string)[];

/** From this length on a piece is worth a block of its own. */
const long = 1_000;
/** Up to this length compressing costs more time than it saves. */
const short = 640;

/** Ends at a whole byte without ending the stream, so that blocks can follow each other. */
const block = { finishFlush: constants.Z_SYNC_FLUSH };

export function pieceOf(text: string): Piece {
  const deflated = text.length < long ? null : deflateRawSync(text, { ...block, level: 9 });
  return { bytes: Buffer.from(text), deflated };
}

export const textOf = (pieces: Pieces) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece.bytes.toString())).join('');

/** Deflate, no name, no time, any system (RFC 1952). */
const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

/** A block that is not compressed; begins and ends at a whole byte (RFC 1951, 3.2.4). */
function stored(bytes: Buffer, isLast: boolean): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(isLast ? 1 : 0);
  head.writeUInt16LE(bytes.byteLength, 1);
  head.writeUInt16LE(bytes.byteLength ^ 0xffff, 3);
  return Buffer.concat([head, bytes]);
}

/** The pieces as one gzip stream: what was compressed before is taken as it is, the rest at the quickest level or, a little of it, as it is. */
export function zipped(pieces: Pieces): Buffer {
  const blocks: Buffer[] = [head];
  let checksum = 0;
  let size = 0;
  let loose: Buffer[] = [];
  const add = (bytes: Buffer, deflated: Buffer) => {
    blocks.push(deflated);
    // Of nothing, zlib's sum starts anew.
    if (bytes.byteLength > 0) checksum = crc32(bytes, checksum);
    size += bytes.byteLength;
  };
  const addLoose = (isLast: boolean) => {
    const bytes = Buffer.concat(loose);
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
    add(
      bytes,
      bytes.byteLength > short
        ? deflateRawSync(bytes, { level: 1, finishFlush })
        : stored(bytes, isLast),
    );
    loose = [];
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      if (piece !== '') loose.push(Buffer.from(piece));
    } else if (piece.deflated === null) loose.push(piece.bytes);
    else {
      if (loose.length > 0) addLoose(false);
      add(piece.bytes, piece.deflated);
    }
  }
  addLoose(true);
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(checksum, 0);
  tail.writeUInt32LE(size % 2 ** 32, 4);
  return Buffer.concat([...blocks, tail]);
}
