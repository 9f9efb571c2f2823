import { expect, test } from 'vitest';
import { atLeast } from '../src/report/at-least.js';
import { atMost } from '../src/report/at-most.js';
import { units } from '../src/report/units.js';

test.each([
  [0.84, true],
  [0.9, true],
  [0.91, false],
])('at most 0.9: %d is met %j', (value, met) => {
  expect(atMost('ours', value, 0.9, units.ratio).met).toBe(met);
});

test.each([
  [5.2, true],
  [5, true],
  [4.9, false],
])('at least 5: %d is met %j', (value, met) => {
  expect(atLeast('ours', value, 5, units.ratio).met).toBe(met);
});

test('a target without a number is not met', () => {
  expect(atMost('ours', Number.NaN, 1, units.ratio).met).toBe(false);
  expect(atLeast('ours', Number.NaN, 1, units.ratio).met).toBe(false);
});

test('a target says what was expected, and what came', () => {
  expect(atMost('ours', 0.84, 0.9, units.ratio)).toEqual({
    text: 'ours: at most 0.90x',
    measured: '0.84x',
    met: true,
  });
});
