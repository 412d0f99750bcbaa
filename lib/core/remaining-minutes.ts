/** Minutes a question takes: a quick lap of 24 takes about ten, a full one of 54 about 25 (method 1.2). */
export const minutesPerQuestion = 0.45;

/** Whole minutes that some open questions still take, at least one (method 1.2). */
export const remainingMinutes = (open: number) =>
  Math.max(1, Math.round(open * minutesPerQuestion));
