/** Below this probability a boundary is shown to a person. */
export const UNSURE_BELOW = 0.75;
