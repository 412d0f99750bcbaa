/** Working space of `sum`: doubles never leave more than about forty partial sums, and a sum calls nothing else. */
const partials = new Float64Array(64);

/** The correctly rounded sum of finite numbers, whatever their order (Shewchuk's partial sums). */
export function sum(values: ArrayLike<number>, length = values.length): number {
  let count = 0;
  for (let k = 0; k < length; k++) {
    let x = values[k]!;
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const y = partials[i]!;
      const high = x + y;
      const low = Math.abs(x) < Math.abs(y) ? x - (high - y) : y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials[kept] = x;
    count = kept + 1;
  }
  return roundedTotal(count);
}

function roundedTotal(count: number): number {
  if (count === 0) return 0;
  let i = count - 1;
  let total = partials[i]!;
  let rest = 0;
  while (i > 0 && rest === 0) {
    const x = total;
    const y = partials[--i]!;
    total = x + y;
    rest = y - (total - x);
  }
  const below = i > 0 ? partials[i - 1]! : 0;
  const doubled = rest * 2;
  const isHalf = (rest < 0 && below < 0) || (rest > 0 && below > 0);
  return isHalf && doubled === total + doubled - total ? total + doubled : total;
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
