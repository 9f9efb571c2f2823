import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Only there to end a test that hangs: on a busy machine, nothing has to be fast.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Prism takes a second to load: the files of a worker share it. They share no state.
    isolate: false,
    reporters: ['default', ['junit', { outputFile: 'reports/junit.xml' }]],
  },
});
