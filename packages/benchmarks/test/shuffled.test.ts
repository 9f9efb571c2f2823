import { array, assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { shuffled } from '../src/measurement/shuffled.js';

test('the items are the same, whatever the order', () => {
  assert(
    property(array(integer()), (items) => {
      expect(shuffled(items).toSorted()).toEqual(items.toSorted());
    }),
  );
});

test('every item comes first about as often as any other', () => {
  const first = new Map<number, number>();
  let state = 1;
  // A generator of its own, so that the test is the same in every run.
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  for (let draw = 0; draw < 3000; draw++) {
    const [item = -1] = shuffled([0, 1, 2], random);
    first.set(item, (first.get(item) ?? 0) + 1);
  }
  for (const item of [0, 1, 2]) {
    expect(first.get(item)).toBeGreaterThan(900);
    expect(first.get(item)).toBeLessThan(1100);
  }
});
