/**
 * What the choice says of a cut, and the share of such cuts that were right. Source: 18,000 stories and briefs of invented
 * prose in 18 languages and 67 layouts (`test/bench/split-confidence.ts --fit`), 2026-11-27. Other draws of them, and dumps
 * written by hand, are what that bench reports.
 */
export const RIGHT_SHARE: readonly (readonly [said: number, right: number])[] = [
  [0, 0],
  [0.4012, 0.5],
  [0.5208, 0.5769],
  [0.611, 0.7517],
  [0.7001, 0.7959],
  [0.8075, 0.8955],
  [0.8902, 0.9664],
  [0.949, 0.9724],
  [0.9755, 0.9788],
  [0.9914, 0.9921],
  [0.9975, 0.9961],
  [0.9998, 0.9983],
  [1, 1],
];

/**
 * Below this probability a cut is shown to a person. Of the layouts that nothing was fitted to, this shows two of three
 * drops with a wrong cut and one of eleven without.
 */
export const UNSURE_BELOW = 0.93;
