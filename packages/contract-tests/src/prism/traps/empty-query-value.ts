import { schemaTypes } from '../../contract/schema-types.js';
import type { PrismTrap } from './prism-trap.js';

/** Prism takes an empty value (`limit=`) for an absent one, whatever the schema says. */
export const emptyQueryValue: PrismTrap = {
  name: 'empty query value',
  expectation: 'accepted',
  requestsOf: ({ parameters }, valid) =>
    parameters
      .filter(({ in: place, required }) => place === 'query' && !required)
      .filter(({ schema }) => schema.enum !== undefined || !schemaTypes(schema).includes('string'))
      .map(({ name }) => ({
        label: name,
        request: { ...valid, query: [...valid.query, [name, '']] },
      })),
};
