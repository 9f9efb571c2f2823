import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The first launch of Chromium unpacks it.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    reporters: ['default', ['junit', { outputFile: 'reports/junit.xml' }]],
  },
});
