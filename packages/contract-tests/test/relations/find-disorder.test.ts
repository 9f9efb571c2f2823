import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDisorder } from '../../src/relations/find-disorder.js';

const single = (values: readonly unknown[]) =>
  values.map((value) => (value === null ? [] : [value]));

test('a sorted list is in order, either way, with what has no value at either end', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.nat(3), fc.boolean(), (numbers, holes, descending) => {
      const sorted = numbers.toSorted((one, other) => (descending ? other - one : one - other));
      const nothing = Array.from({ length: holes }, () => null);
      expect(findDisorder(single([...sorted, ...nothing]), descending)).toBe(-1);
      expect(findDisorder(single([...nothing, ...sorted]), descending)).toBe(-1);
    }),
  );
});

test('a list with two different neighbours swapped is not', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 2 }), fc.nat(), (numbers, place) => {
      const sorted = numbers.toSorted((one, other) => one - other);
      const at = place % (sorted.length - 1);
      const swapped = sorted.with(at, sorted[at + 1] ?? 0).with(at + 1, sorted[at] ?? 0);
      expect(findDisorder(single(swapped), false)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each([
  ['text', ['a', 'b', 'b'], false, -1],
  ['text the other way', ['a', 'b'], true, 1],
  ['times with other offsets', ['2026-01-01T02:00:00+02:00', '2026-01-01T01:00:00Z'], false, -1],
  ['a hole in the middle', [1, null, 2], false, 1],
  ['holes at both ends', [null, 1, null], false, 2],
])('%s', (_, values, descending, at) => {
  expect(findDisorder(single(values), descending)).toBe(at);
});

test('of several values any may count', () => {
  expect(findDisorder([['b', 'x'], ['a', 'c'], ['d']], false)).toBe(-1);
  expect(findDisorder([['b', 'x'], ['a'], ['d']], false)).toBe(1);
});
