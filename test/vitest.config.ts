import { defineConfig } from 'vitest/config';
import { ALTERING, EMBEDDED } from './files-apart.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 30_000,
    // Both cores of a small machine; by itself vitest leaves one idle.
    maxWorkers: 2,
    // What the stages log of broken input is asserted where it matters; elsewhere it would bury a failure.
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
    hookTimeout: 60_000,
    // They run in the order of their names.
    projects: [
      {
        extends: true,
        test: { name: '1 embedded', include: EMBEDDED, globalSetup: 'test/walk/embedded/build-once.ts' },
      },
      { extends: true, test: { name: '2 altering', include: ALTERING } },
      {
        extends: true,
        // Loading the modules anew for each file takes longer than all tests: a worker loads each of them once.
        test: {
          name: '3 modules',
          include: ['test/**/*.test.ts'],
          exclude: [...EMBEDDED, ...ALTERING],
          isolate: false,
        },
      },
    ],
  },
});
