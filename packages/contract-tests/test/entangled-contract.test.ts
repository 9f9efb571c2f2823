import type { OpenApiDocument } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { runClientContract } from '../src/index.js';

const names = Array.from({ length: 7 }, (_, index) => `Block${index}`);
const block = () => ({ oneOf: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) });

/** Blocks of which each can hold each: written out, they have no end. */
const entangledContract: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Blocks', version: '1.0.0' },
  paths: {
    '/pages': {
      put: {
        operationId: 'writePage',
        requestBody: { required: true, content: { 'application/json': { schema: block() } } },
        responses: {
          200: { description: 'Written', content: { 'application/json': { schema: block() } } },
        },
      },
    },
  },
  components: {
    schemas: Object.fromEntries(
      names.map((name) => [
        name,
        {
          type: 'object',
          required: ['kind'],
          properties: { kind: { const: name }, blocks: { type: 'array', items: block() } },
        },
      ]),
    ),
  },
};

test('schemas that hold each other do not keep the mock from starting', async () => {
  const { findings, cases } = await runClientContract({ contract: entangledContract });
  expect(findings).toEqual([]);
  expect(cases.filter(({ skipped }) => skipped !== undefined)).toEqual([]);
});
