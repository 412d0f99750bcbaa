import { method } from '@/lib/core/constants';
import { thresholds } from '@/lib/core/round-preview';
import type { Locale } from '@/lib/core/types';
import { formatNumber } from './format';

const { agreement, anonymity, balance, careless, dontKnow, indexPerPoint, interval, outside } =
  method;
const { k } = anonymity;
const percent = (share: number) => Math.round(share * 100);
const inPoints = (scalePoints: number) => Math.round(scalePoints * indexPerPoint);

/** The numbers of the rules for teams and customers, as the texts print them: gaps in index points, deviations in answers. */
export const teamNumbers = (locale: Locale) => ({
  people: { points: balance.noteFromIndex },
  range: {
    factor: indexPerPoint,
    sd: formatNumber(locale, interval.priorSd.overall, 2),
    prior: interval.priorDf,
    more: interval.priorDf - 1,
  },
  agreement: {
    from: agreement.classFrom,
    agree: formatNumber(locale, agreement.agreeUpTo, 1),
    mixed: formatNumber(locale, agreement.mixedUpTo, 1),
    split: agreement.polarised.from,
    share: percent(agreement.polarised.share),
    // Answers are numbered from 1, scores from 0.
    low: agreement.polarised.lowUpTo + 1,
    high: agreement.polarised.highFrom + 1,
    top: method.scale.points,
  },
  blind: { from: dontKnow.blindSpotFrom, share: percent(dontKnow.blindSpotShare) },
  thresholds: {
    k,
    details: thresholds(k).details,
    few: anonymity.extremesBelow,
    floor: anonymity.extremeLow,
    ceiling: anonymity.extremeHigh,
  },
  small: { n: anonymity.innerMinimum },
  groups: { k, points: inPoints(agreement.roleConflict) },
  careless: {
    seconds: careless.secondsPerItem,
    run: percent(careless.runShare),
    share: percent(careless.noteShare),
    k,
  },
  gap: {
    sure: inPoints(outside.sureGap),
    possible: inPoints(outside.possibleGap),
    people: outside.claimFrom,
    hints: outside.firstHintsBelow,
    k,
  },
});
