import { defineConfig } from 'vitest/config';

const EMBEDDED = 'test/walk/embedded/**/*.test.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 30_000,
    // Both cores of a small machine; by itself vitest leaves one idle.
    maxWorkers: 2,
    // What the stages log of broken input is asserted where it matters; elsewhere it would bury a failure.
    env: { POWERTOOLS_LOG_LEVEL: 'SILENT', POWERTOOLS_METRICS_DISABLED: 'true' },
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'embedded', include: [EMBEDDED], globalSetup: 'test/walk/embedded/build-once.ts' },
      },
      { extends: true, test: { name: 'modules', include: ['test/**/*.test.{ts,tsx}'], exclude: [EMBEDDED] } },
    ],
  },
});
