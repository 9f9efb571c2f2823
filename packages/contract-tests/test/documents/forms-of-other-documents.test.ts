import { expect, test } from 'vitest';
import { runClientContract } from '../../src/index.js';
import { emptyContract } from '../contracts/empty-contract.js';
import { withOperation } from '../contracts/with-operation.js';

const string = { type: 'string' } as const;
const schema = {
  type: 'object',
  required: ['count'],
  properties: {
    count: { type: 'integer', minimum: 1 },
    tags: { type: ['array', 'null'], items: string },
    note: { type: ['string', 'null'], maxLength: 9 },
    owner: {
      oneOf: [{ type: 'object', required: ['name'], properties: { name: string } }, string],
    },
  },
};
const contractOf = (mediaType: string) =>
  withOperation(emptyContract, '/orders', 'post', {
    operationId: 'order',
    requestBody: { required: true, content: { [mediaType]: { schema } } },
    responses: { 204: { description: 'Ordered' } },
  });

test.each(['multipart/form-data', 'application/x-www-form-urlencoded'])(
  '%s: numbers, lists and alternatives are exercised, and null, which nothing stands for, is none of them',
  async (mediaType) => {
    const { findings, coverage } = await runClientContract({ contract: contractOf(mediaType) });
    expect(findings).toEqual([]);
    expect(coverage.uncovered).toEqual([]);
    const bodies = coverage.points.filter(({ kind }) => kind === 'body').map(({ name }) => name);
    expect(bodies).toContain(`${mediaType}: tags with many items`);
    expect(bodies.filter((name) => /null|no item/.test(name))).toEqual([]);
  },
);
