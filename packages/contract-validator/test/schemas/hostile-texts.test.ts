import { expect, test } from 'vitest';
import { lines, validatorOf } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

const check = validatorOf(
  operationWith(
    {},
    { components: { schemas: { Link: { type: 'string', format: 'uri-template' } } } },
  ),
).schema('#/components/schemas/Link');

test('a URI template', () => {
  expect(check('/things/{id}{?limit,page}/100%25')).toEqual([]);
  expect(lines(check('/things/100%'))).toEqual([
    'violation body  format: must have the format uri-template',
  ]);
});

test('a long text that is nearly a URI template is refused, and not for ever', () => {
  expect(check(`${'%41'.repeat(2000)}{`)).toHaveLength(1);
});
