import { method } from './constants';
import type { Level } from './types';

const { width, highest } = method.level;
const step = Math.round(width * method.indexPerPoint);

/** The five levels as ranges of the printed index, both ends included (method 1.6). */
export const levelRanges = Array.from({ length: highest }, (_, index) => ({
  level: (index + 1) as Level,
  low: index * step,
  high:
    index + 1 === highest ? method.scale.maximum * method.indexPerPoint : (index + 1) * step - 1,
}));
