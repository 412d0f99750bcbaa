/** Doubles never leave more than about forty partial sums. */
const room = 64;

/** Adds a number to the partial sums of one total and returns how many there are now (Shewchuk). */
function add(x: number, partials: Float64Array, start: number, count: number): number {
  let carried = x;
  let kept = start;
  for (let i = start; i < start + count; i++) {
    const y = partials[i]!;
    const high = carried + y;
    const low = Math.abs(carried) < Math.abs(y) ? carried - (high - y) : y - (high - carried);
    if (low !== 0) partials[kept++] = low;
    carried = high;
  }
  partials[kept] = carried;
  return kept - start + 1;
}

function rounded(partials: Float64Array, start: number, count: number): number {
  if (count === 0) return 0;
  let i = start + count - 1;
  let total = partials[i]!;
  let rest = 0;
  while (i > start && rest === 0) {
    const x = total;
    const y = partials[--i]!;
    total = x + y;
    rest = y - (total - x);
  }
  const below = i > start ? partials[i - 1]! : 0;
  const doubled = rest * 2;
  const isHalf = (rest < 0 && below < 0) || (rest > 0 && below > 0);
  return isHalf && doubled === total + doubled - total ? total + doubled : total;
}

/** Working space of `sum`, which calls nothing that could use it meanwhile. */
const partialSums = new Float64Array(room);

/** The correctly rounded sum of finite numbers, whatever their order (Shewchuk's partial sums). */
export function sum(values: ArrayLike<number>, length = values.length): number {
  let count = 0;
  for (let i = 0; i < length; i++) count = add(values[i]!, partialSums, 0, count);
  return rounded(partialSums, 0, count);
}

/** The correctly rounded sum and the count of the numbers in each column of a row-by-row table, without the NaN, in one pass. */
export function columnSums(table: Float64Array, width: number) {
  const partials = new Float64Array(width * room);
  const counts = new Int32Array(width);
  const known = new Int32Array(width);
  for (let i = 0, column = 0; i < table.length; i++, column = (column + 1) % width) {
    const x = table[i]!;
    if (Number.isNaN(x)) continue;
    known[column]!++;
    counts[column] = add(x, partials, column * room, counts[column]!);
  }
  const sums = Float64Array.from(counts, (count, column) =>
    rounded(partials, column * room, count),
  );
  return { sums, known };
}

/** The arithmetic mean; of nothing it is NaN. */
export const mean = (values: ArrayLike<number>, length = values.length): number =>
  sum(values, length) / length;

/** The sample variance (n − 1); of fewer than two values it is NaN. */
export function variance(values: ArrayLike<number>): number {
  const centre = mean(values);
  return sum(Float64Array.from(values, (x) => (x - centre) ** 2)) / (values.length - 1);
}

/** A number rounded to decimal digits, an exact half going to the even neighbour. */
export function roundTo(x: number, digits: number): number {
  if (Math.abs((x * 2 ** (digits + 1)) % 2) !== 1) return Number(x.toFixed(digits));
  const below = Math.floor(x * 10 ** digits);
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits;
}

/** A score in whole billionths, so that equal scores compare as equal (method 1.5, ties). */
export const billionths = (x: number): number => Math.round(x * 1e9);
