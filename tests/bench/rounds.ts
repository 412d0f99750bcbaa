/** One line of the result: two figures of the same run, and what their ratio (or ours alone) must keep. */
export interface Row {
  readonly goal: string;
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly floor: number | null;
  readonly floorName: string;
  /** The median of the rounds' ratios; ours alone where there is no floor. */
  readonly value: number;
  readonly limit: Limit;
}

export type Limit = { readonly atMost: number } | { readonly atLeast: number };

export const rounds = 5;
/** A busy machine misses a goal by less than this. */
export const noise = 1.3;

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Pair {
  readonly ours: number;
  readonly floor: number;
}

type Sides<T> = { readonly ours: () => Promise<T>; readonly floor: () => Promise<T> };

/** Measures both sides in turn, the first one changing, so that a busy phase of the machine meets both. */
export async function interleaved<T>({ ours, floor }: Sides<T>, times = rounds) {
  const samples: { ours: T; floor: T }[] = [];
  for (let round = 0; round < times; round += 1) {
    if (round % 2 === 0) samples.push({ ours: await ours(), floor: await floor() });
    else {
      const second = await floor();
      samples.push({ ours: await ours(), floor: second });
    }
  }
  return samples;
}

type Named = Pick<Row, 'goal' | 'what' | 'unit' | 'limit'>;

/** A row about ratios; `smallest` stands for a floor below it, where a ratio would say nothing. */
export function ratioRow(
  row: Named & { readonly floorName: string; readonly smallest?: number },
  samples: readonly Pair[],
): Row {
  const { smallest = 0, ...named } = row;
  const floors = samples.map(({ floor }) => Math.max(floor, smallest));
  return {
    ...named,
    ours: median(samples.map(({ ours }) => ours)),
    floor: median(samples.map(({ floor }) => floor)),
    value: median(samples.map(({ ours }, i) => ours / floors[i]!)),
  };
}

/** A row about our own figure. */
export function ownRow(row: Named, samples: readonly number[]): Row {
  const ours = median(samples);
  return { ...row, ours, floor: null, floorName: '', value: ours };
}

/** `missed` only beyond the noise: that is what fails the run. */
export function verdict({ value, limit }: Row): 'kept' | 'within noise' | 'missed' {
  const excess = 'atMost' in limit ? value / limit.atMost : limit.atLeast / value;
  if (excess <= 1 || (value === 0 && 'atMost' in limit)) return 'kept';
  return excess <= noise ? 'within noise' : 'missed';
}
