import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only there to end a test that hangs: on a busy machine, nothing has to be fast.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['junit', { outputFile: 'reports/junit.xml' }]],
  },
});
