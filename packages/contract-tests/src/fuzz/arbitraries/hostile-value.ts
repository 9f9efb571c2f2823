import fc from 'fast-check';
import { hostileText } from './hostile-text.js';

/** JSON values that break careless servers: the wrong type, the wrong size, nested deep, or `undefined` for none. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    0,
    -0,
    1e308,
    Number.MAX_SAFE_INTEGER + 1,
    [],
    {},
  ),
  fc.integer(),
  fc.constant('x'.repeat(70_000)),
  fc.integer({ min: 2, max: 60 }).map((depth) => nest(depth)),
);

function nest(depth: number): unknown {
  let value: unknown = [];
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}
