import { expect, test } from 'vitest';
import { differences } from '../src/measurement/differences.js';
import { ratios } from '../src/measurement/ratios.js';

test('each sample is divided by the one of the same round', () => {
  expect(ratios([1, 6, 9], [2, 3, 3])).toEqual([0.5, 2, 3]);
});

test('each sample has the one of the same round taken off', () => {
  expect(differences([1, 6, 9], [2, 3, 3])).toEqual([-1, 3, 6]);
});

test.each([
  [[1, 2], [1]],
  [[1], [1, 2]],
])('samples of other rounds are refused: %j and %j', (samples, baseline) => {
  expect(() => ratios(samples, baseline)).toThrow(/rounds differ/);
  expect(() => differences(samples, baseline)).toThrow(/rounds differ/);
});
