import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Prism takes a second to load: the files of a worker share it. They share no state.
    isolate: false,
    reporters: ['default', ['junit', { outputFile: 'reports/junit.xml' }]],
  },
});
