import { method } from './constants';
import type { Dots } from './team-profile';

const dots = 10;

/** Ten dots over the five answers by largest remainder, a tie going to the lower answer; a score between two counts as the nearer (method 3.R5). */
export function dotsOf(scores: readonly number[]): Dots {
  const counts = Array.from({ length: method.scale.points }, (_, answer) => {
    const own = scores.filter((score) => Math.floor(score + 0.5) === answer);
    return own.length;
  });
  const shares = counts.map((count) => (count * dots) / scores.length);
  const whole = shares.map(Math.floor);
  const left = dots - whole.reduce((sum, count) => sum + count, 0);
  const next = shares
    .map((share, answer) => ({ answer, rest: share - Math.floor(share) }))
    .sort((a, b) => Math.round((b.rest - a.rest) * 1e9) || a.answer - b.answer)
    .slice(0, left);
  for (const { answer } of next) whole[answer]!++;
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = whole;
  return [a, b, c, d, e];
}
