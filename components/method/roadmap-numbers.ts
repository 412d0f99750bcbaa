import { method } from '@/lib/core/constants';
import type { Locale } from '@/lib/core/types';
import { formatList, formatNumber } from '@/lib/i18n/format';

const { roadmap, indexPerPoint, level, scale } = method;
const { robust, lever } = roadmap;
const percent = (share: number) => Math.round(share * 100);
/** Two runs more than listed: all cells half an interval lower, and higher (method 2.6). */
const runsOfCells = 2;

const inPoints = (locale: Locale, gain: number) => formatNumber(locale, gain * indexPerPoint, 1);

/** The numbers of the rules that value initiatives, as the texts print them: shares in percent, gains in index points. */
export const valueNumbers = (locale: Locale) => ({
  target: {
    width: level.width * indexPerPoint,
    headroom: inPoints(locale, roadmap.headroom),
    index: scale.maximum * indexPerPoint,
  },
  value: {
    lambda: percent(roadmap.lambda),
    rest: percent(1 - roadmap.lambda),
    blind: percent(roadmap.extra.blindSpot),
  },
  priority: { unlock: percent(roadmap.unlock), unit: roadmap.effortUnit },
});

/** The numbers of the rules that put initiatives in order. */
export const orderNumbers = (locale: Locale) => ({
  order: {
    perLane: roadmap.capacityPerLane,
    days: roadmap.daysPerCapacity,
    lanes: roadmap.lanes,
  },
  horizons: {
    horizons: formatList(locale, roadmap.horizons),
    items: roadmap.items,
    smallest: formatNumber(locale, roadmap.smallestValue, 2),
  },
  lever: { large: inPoints(locale, lever.largeFrom), medium: inPoints(locale, lever.mediumFrom) },
  robust: {
    all: robust.lambda.length + robust.beta.length + robust.unlock.length + runsOfCells,
    runs: robust.runs,
    day: robust.finishBy,
  },
});
