import { describe, expect, test } from 'vitest';
import { contract, type OpenApiDocument, resolveReference, type Schema } from '../src/contract.js';

const document: OpenApiDocument = {
  openapi: '3.1.0',
  info: { title: 'Loops', version: '1' },
  paths: {},
  components: {
    schemas: {
      Loop: { $ref: '#/components/schemas/Loop' },
      Alias: { $ref: '#/components/schemas/a~1b%20c' },
      'a/b c': { type: 'string' },
    },
  },
};

describe('resolveReference', () => {
  test('follows references to the end, with escaped keys', () => {
    expect(resolveReference<Schema>(document, { $ref: '#/components/schemas/Alias' })).toEqual({
      type: 'string',
    });
  });

  test('gives back what is no reference', () => {
    const schema: Schema = { type: 'number' };
    expect(resolveReference(document, schema)).toBe(schema);
  });

  test.each([
    ['#/components/schemas/Loop', /refers to itself/],
    ['#/components/schemas/None', /nothing at this place/],
    ['#/components/schemas/toString', /nothing at this place/],
    ['#/components/schemas/100%', /nothing at this place/],
    ['other.yaml#/Loop', /points outside the document/],
  ])('refuses %s', ($ref, reason) => {
    expect(() => resolveReference(document, { $ref })).toThrow(reason);
  });

  test('resolves every response of the contract', () => {
    for (const item of Object.values(contract.paths)) {
      for (const response of Object.values(
        item.get?.responses ?? item.post?.responses ?? item.put?.responses ?? {},
      )) {
        expect(resolveReference(contract, response).description).not.toBe('');
      }
    }
  });
});
