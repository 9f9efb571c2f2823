import { describe, expect, test } from 'vitest';
import { contract, resolveReference, type Schema } from '../src/contract.js';
import { connectionSorts, connectionStates, providerTypes, sortDirections } from '../src/index.js';

function parameterSchema(name: string): Schema {
  const parameters = contract.paths['/connections']?.get?.parameters ?? [];
  for (const parameter of parameters) {
    const { name: found, schema } = resolveReference(contract, parameter);
    if (found === name && schema !== undefined)
      return resolveReference(contract, schema.items ?? schema);
  }
  throw new Error(`There is no parameter ${name}.`);
}

describe('a value list holds what the contract holds', () => {
  test.each([
    ['providerTypes', providerTypes],
    ['state', connectionStates],
    ['sort', connectionSorts],
    ['sortDir', sortDirections],
  ] as const)('%s', (parameter, list) => {
    expect(list).toEqual(parameterSchema(parameter).enum);
  });
});
