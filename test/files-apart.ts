/** Test files by how much of a process they have to themselves. Paths from the root of the project. */

/** The embedded system in each of them. */
export const EMBEDDED = ['test/walk/embedded/**/*.test.ts'];

/** They alter what the modules of a process share: its environment, its clock, a module in the place of another, `RegExp`. */
export const ALTERING = [
  'test/adapters/**/*.test.ts',
  'test/console/count-decision.test.ts',
  'test/contracts/**/*.test.ts',
  'test/local/**/*.test.ts',
  'test/runtime/**/*.test.ts',
  'test/security/regular-expressions.test.ts',
];
