import { RIGHT_SHARE } from './confidence-data.ts';

/** What the choice says of itself (0 to 1) as the share of such cuts that are right, between the points measured. */
export function calibrated(posterior: number): number {
  const above = RIGHT_SHARE.findIndex(([said]) => said >= posterior);
  const [high, highShare] = RIGHT_SHARE[above] ?? [1, 1];
  const [low, lowShare] = RIGHT_SHARE[above - 1] ?? [0, 0];
  return high === low ? highShare : lowShare + ((highShare - lowShare) * (posterior - low)) / (high - low);
}
