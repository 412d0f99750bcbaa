/** The correctly rounded sum of finite numbers, whatever their order (Shewchuk's partial sums). */
export function sum(values: ArrayLike<number>, length = values.length): number {
  const partials: number[] = [];
  for (let k = 0; k < length; k++) {
    let x = values[k]!;
    let kept = 0;
    for (let i = 0; i < partials.length; i++) {
      let y = partials[i]!;
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[kept++] = low;
      x = high;
    }
    partials.length = kept;
    partials.push(x);
  }
  return roundedTotal(partials);
}

function roundedTotal(partials: readonly number[]): number {
  let i = partials.length - 1;
  let total = partials[i] ?? 0;
  let rest = 0;
  while (i > 0 && rest === 0) {
    const x = total;
    const y = partials[--i]!;
    total = x + y;
    rest = y - (total - x);
  }
  const below = partials[i - 1] ?? 0;
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
