import { schemaTypes } from '../../contract/schema-types.js';
import type { PrismTrap } from './prism-trap.js';

/** `name[]=value` is another name to Prism, so an array in the wrong spelling passes with any value. */
export const bracketedArrayName: PrismTrap = {
  name: 'array name with brackets',
  expectation: 'accepted',
  requestsOf: ({ parameters }, valid) =>
    parameters
      .filter(({ in: place, schema }) => place === 'query' && schemaTypes(schema).includes('array'))
      .map(({ name }) => ({
        label: `${name}[]`,
        request: { ...valid, query: [...valid.query, [`${name}[]`, 'not-a-value']] },
      })),
};
