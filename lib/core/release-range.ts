import type { Assessment } from './assess';
import { method } from './constants';
import { orderGaps } from './finding';
import { moderatedInterval } from './interval';
import { levelOf } from './maturity';
import { withinBounds } from './printed-value';
import type { Measured } from './release-assess';
import type { PrintedMargins } from './release-margins';
import type { IndexRange, Profile } from './report';
import { screenRange } from './screen-numbers';

/** The 80 % interval as printed; of a value that is only a bound it is that of the bound, whatever the people said (method 1.7, 3.R6, R7). */
export function releasedRange({ ci80, eff, n }: Assessment): IndexRange | null {
  if (ci80 === null || eff === null) return null;
  const shown = withinBounds(eff, n);
  const isBound = shown !== eff;
  const whole = isBound ? moderatedInterval(shown, null, n, 'overall') : ci80;
  const lo = shown > eff ? 0 : whole.lo;
  const hi = shown < eff ? method.scale.maximum : whole.hi;
  const [low, high] = screenRange(lo, hi, n);
  const levels = [levelOf(lo), levelOf(hi)] as const;
  return { low, high, levels, sure: levels[0] === levels[1] };
}

/** Order gaps between steps whose value without handbrake is shown as it is (method 1.5). */
export const releasedOrderGaps = (
  { assessment }: Measured,
  { S }: PrintedMargins,
): Profile['orderGaps'] =>
  orderGaps(assessment).filter(({ step, behind }) => !S[step]?.bound && !S[behind]?.bound);
