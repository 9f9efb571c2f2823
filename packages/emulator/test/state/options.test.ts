import { expect, test } from 'vitest';
import { createEmulator } from '../../src/index.js';

test.each([
  ['seed', 0.5],
  ['seed', Number.NaN],
  ['connections', -1],
  ['connections', 1.5],
  ['processingMs', -1],
  ['maxBodyBytes', 0],
  ['processingMs', 2 ** 50],
  // A timer of more than 24 days would end at once.
  ['latencyMs', 2 ** 31],
])('`%s` cannot be %d', (option, value) => {
  expect(() => createEmulator({ [option]: value })).toThrow(
    new RegExp(`^Failed to create the emulator: \`${option}\` is ${value}\\. `),
  );
});
