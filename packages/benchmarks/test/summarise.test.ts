import { array, assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { summarise } from '../src/measurement/summarise.js';

const number = double({ noNaN: true, min: -1e9, max: 1e9 });

test('the median of an odd number of samples is the middle one', () => {
  expect(summarise([9, 1, 5])).toEqual({ median: 5, min: 1, max: 9 });
});

test('the median of an even number of samples is the mean of the middle two', () => {
  expect(summarise([10, 1, 4, 2])).toEqual({ median: 3, min: 1, max: 10 });
});

test('at least half of the samples are on either side of the median', () => {
  assert(
    property(array(number, { minLength: 1 }), (samples) => {
      const { median, min, max } = summarise(samples);
      const half = samples.length / 2;
      expect(samples.filter((sample) => sample <= median).length).toBeGreaterThanOrEqual(half);
      expect(samples.filter((sample) => sample >= median).length).toBeGreaterThanOrEqual(half);
      expect([min, max]).toEqual([Math.min(...samples), Math.max(...samples)]);
    }),
  );
});

test('the samples are left as they were', () => {
  const samples = [3, 1, 2];
  summarise(samples);
  expect(samples).toEqual([3, 1, 2]);
});

test('no samples, or one that is not a number, have no median', () => {
  expect(() => summarise([])).toThrow(RangeError);
  expect(() => summarise([1, Number.NaN, 2])).toThrow(RangeError);
});
