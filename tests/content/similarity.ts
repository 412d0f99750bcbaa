/** Letters by how often they occur; two texts differ in at least as many places as their counts do. */
function surplus(one: string, other: string) {
  const counts = new Map<string, number>();
  for (const letter of one) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  for (const letter of other) counts.set(letter, (counts.get(letter) ?? 0) - 1);
  const differences = [...counts.values()];
  const sum = (sign: number) => differences.reduce((total, n) => total + Math.max(0, sign * n), 0);
  return Math.max(sum(1), sum(-1));
}

/** Levenshtein distance: how many letters must be inserted, removed or replaced; `most + 1` for anything beyond `most`. */
function distance(one: string, other: string, most: number) {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = new Array<number>(other.length + 1).fill(most + 1);
    next[0] = i;
    for (let j = Math.max(1, i - most); j <= Math.min(other.length, i + most); j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    if (next.every((steps) => steps > most)) return most + 1;
    row = next;
  }
  return Math.min(row[other.length] ?? 0, most + 1);
}

/** 1 for equal texts, 0 for texts without a letter in place; 0 as well for anything less alike than `limit`. */
export function similarity(one: string, other: string, limit: number) {
  const longer = Math.max(one.length, other.length);
  const most = Math.floor((1 - limit) * longer + 1e-9);
  if (longer === 0) return 1;
  if (longer - Math.min(one.length, other.length) > most || surplus(one, other) > most) return 0;
  const steps = distance(one, other, most);
  return steps > most ? 0 : 1 - steps / longer;
}
