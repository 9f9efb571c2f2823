import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findLikeDisorder } from '../../src/relations/find-like-disorder.js';

const ids = Array.from({ length: 30 }, (_, index) => index + 1);

test.each([
  ['ids that rise', ids, false, -1],
  ['ids that fall', ids.toReversed(), true, -1],
  ['ids that rise where they have to fall', ids, true, 1],
  ['ids that fall where they have to rise', ids.toReversed(), false, 1],
  ['three of one moment', [9, 8, 5, 6, 7, 4], true, -1],
  ['one far from its place', [9, 8, 5, 6, 7, 4, 10], true, 6],
  ['few, all of one moment', [1, 2, 3], true, -1],
])('%s', (_, values, descending, at) => {
  expect(findLikeDisorder(values, descending)).toBe(at);
});

test('a list by the time of creation is in order, whichever way, when several have one moment', () => {
  const moments = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 10, maxLength: 30 });
  fc.assert(
    fc.property(moments, fc.boolean(), (sizes, descending) => {
      let next = 0;
      const blocks = sizes.map((size) => Array.from({ length: size }, () => (next += 1)));
      // Ties by ascending id, as servers have them.
      const list = (descending ? blocks.toReversed() : blocks).flat();
      expect(findLikeDisorder(list, descending)).toBe(-1);
    }),
  );
});
