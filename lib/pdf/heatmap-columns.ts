import { mm, sheet } from './theme';

const gap = mm(0.7);
const names = mm(31);
const means = mm(9);

/** The columns of the heat map: names, six steps, means. */
export const columns = {
  gap,
  names,
  means,
  step: (sheet.inner - names - means - 7 * gap) / 6,
} as const;
