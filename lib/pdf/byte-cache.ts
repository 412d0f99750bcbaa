/** Keeps the most recently used results up to a number of bytes. */
export interface ByteCache {
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
}

export function createByteCache(mostBytes: number): ByteCache {
  const entries = new Map<string, Uint8Array>();
  let held = 0;
  const drop = (key: string) => {
    held -= entries.get(key)?.byteLength ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const bytes = entries.get(key);
      if (!bytes) return undefined;
      entries.delete(key);
      entries.set(key, bytes);
      return bytes;
    },
    set(key, bytes) {
      drop(key);
      if (bytes.byteLength > mostBytes) return;
      entries.set(key, bytes);
      held += bytes.byteLength;
      for (const oldest of entries.keys()) {
        if (held <= mostBytes) break;
        drop(oldest);
      }
    },
  };
}
