type Frozen<T> = { readonly [K in keyof T]: Frozen<T[K]> };

function freeze<const T extends object>(value: T): Frozen<T> {
  for (const part of Object.values(value)) if (typeof part === 'object') freeze(part);
  return Object.freeze(value) as Frozen<T>;
}

/**
 * Every convention of the model in one frozen object; a changed number is a new `model` (method 1, evidence tags).
 * Scores and widths are scale points 0–4 unless the key says index; shares are 0–1; times are days.
 */
export const method = freeze({
  model: 'boxenstopp-1',
  scale: { maximum: 4, points: 5 },
  indexPerPoint: 25,
  level: { width: 0.8, highest: 5 },
  /** Method 1.5: the prerequisites each step stands on. */
  critical: {
    S1: ['P1', 'P4'],
    S2: ['P1', 'P2'],
    S3: ['P1', 'P3'],
    S4: ['P2', 'P3', 'P4'],
    S5: ['P3', 'P4'],
    S6: ['P1', 'P2', 'P4'],
  },
  handbrake: { slack: 0.8, shownFrom: 0.1 },
  /** Method 1.5: a step this far above an earlier one is an order gap. */
  orderGap: 1.0,
  /** Method 1.4: cells needed per prerequisite (of 6) and per step (of 4). */
  coverage: {
    standard: { prerequisite: 5, step: 3 },
    soloQuick: { prerequisite: 4, step: 2 },
  },
  /** Method 1.3: share of the presented items that must be answered before a response can be handed in. */
  submitShare: 0.8,
  dontKnow: { blindSpotShare: 0.4, blindSpotFrom: 10, notApplicableShare: 0.5 },
  gates: { levelsAboveWeakest: 1, outsideLevel: 5, outsideMinimum: 10 },
  /** Method 1.7. */
  interval: {
    quantile: 0.9,
    priorDf: 4,
    priorSd: { overall: 0.6, margin: 0.7, cell: 0.9, item: 1.0 },
  },
  /** Method 1.8: limits of the average deviation from the mean, in scale points. */
  agreement: {
    agreeUpTo: 0.5,
    mixedUpTo: 0.8,
    classFrom: 5,
    polarised: { from: 8, share: 0.25, lowUpTo: 1, highFrom: 3 },
    cellNamesFromIcc: 0.6,
    roleConflict: 1.0,
    roleGroups: 3,
  },
  /** Method 1.9. */
  balance: { noteFromIndex: 5 },
  careless: { secondsPerItem: 3, runShare: 0.75, noteShare: 0.1 },
  /** Method 1.10. */
  outside: {
    items: {
      S1: ['O1', 'O2'],
      S2: ['O3'],
      S3: ['O4', 'O5', 'O6'],
      S4: ['O7'],
      S5: ['O8', 'O9', 'O10'],
      S6: ['O11', 'O12'],
    },
    claimFrom: 10,
    firstHintsBelow: 30,
    sureGap: 0.8,
    possibleGap: 0.4,
  },
  /** Method 1.11. */
  change: {
    smallest: 0.4,
    quantile: { overall: 0.95, margin: 0.975 },
    solo: { sd: 0.67, reliability: 0.8, limit: 1.645 },
    shareShift: 0.15,
  },
  /** Method 1.12b; all in index points except `coarseBelow` (people). */
  screen: {
    bottleneckWithin: 3,
    coarseBelow: 10,
    coarseStep: 5,
    bandMiddleFrom: 40,
    bandHighFrom: 60,
    namedMargins: 3,
  },
  /** Method 3.1. */
  anonymity: {
    k: 5,
    innerMinimum: 3,
    itemsFrom: 10,
    spreadFrom: 10,
    atomCellsFrom: 10,
    freeTextFrom: 10,
    extremesBelow: 10,
    extremeLow: 10,
    extremeHigh: 90,
    countBands: [5, 10, 20, 50],
  },
  /** Need for action of a step (0–4, as the need of touchpoints) in three sizes; never scored. */
  goals: { mediumFrom: 1, highFrom: 2 },
  /** So many figures one organisation can steer by. */
  figures: { few: 12 },
  /** Method 2.1. */
  touchpoint: { importantFrom: 3, weakUpTo: 1.5, stopUpTo: 1, perPitStop: 200, gapsShown: 5 },
  /** Method 2.3 to 2.6; effort and capacity in person-days. */
  roadmap: {
    headroom: 0.2,
    capacity30: 20,
    largestCapacity30: 400,
    daysPerCapacity: 30,
    capacityPerLane: 6,
    lanes: 3,
    background: 2,
    guard: 2,
    lambda: 0.5,
    beta: 0.5,
    unlock: 0.5,
    effortUnit: 5,
    smallestEffort: 1,
    smallestValue: 0.25,
    optimiseShare: 0.6,
    extra: { outsideGap: 0.25, touchpoint: 0.15, blindSpot: 0.15, inventory: 0.1 },
    horizon: 365,
    horizons: [30, 90, 180, 365],
    items: 12,
    dialogueTasks: 3,
    lever: { largeFrom: 0.75, mediumFrom: 0.5 },
    robust: {
      lambda: [0.3, 0.7],
      beta: [0.35, 0.65],
      unlock: [0.25, 0.75],
      finishBy: 180,
      runs: 7,
    },
  },
});
