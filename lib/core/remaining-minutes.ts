/** What a person chooses from: questions and the minutes they take (method 1.2). */
export const laps = {
  quick: { items: 24, minutes: 10 },
  full: { items: 54, minutes: 25 },
} as const;

/** Whole minutes that `open` of a lap's `total` questions still take, at least one (method 1.2). */
export function remainingMinutes(open: number, total: number) {
  const { items, minutes } = total > laps.quick.items ? laps.full : laps.quick;
  return Math.max(1, Math.round((open * minutes) / items));
}
