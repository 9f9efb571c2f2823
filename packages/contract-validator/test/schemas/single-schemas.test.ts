import { describe, expect, test } from 'vitest';
import { createAjvCompiler } from '../../src/ajv.js';
import { ContractSchemaError, createValueChecks } from '../../src/index.js';
import { lines, validatorOf } from '../judge/judge.js';
import { operationWith } from '../judge/operation-with.js';

const contract = operationWith(
  {},
  {
    components: {
      schemas: {
        Pet: {
          type: 'object',
          required: ['id', 'name', 'secret'],
          properties: {
            id: { type: 'integer', readOnly: true },
            name: { $ref: '#/components/schemas/Name', maxLength: 3 },
            secret: { type: 'string', writeOnly: true },
            'a/b': { type: 'boolean' },
          },
          'x-named': { properties: { name: { minLength: 2 } } },
        },
        Name: { type: 'string', pattern: '^[a-z]+$' },
      },
    },
  },
);
const validator = validatorOf(contract);
const pet = '#/components/schemas/Pet';

describe('a value by one schema of the contract', () => {
  test('has the problems of a body, with the place of the rule', () => {
    expect(validator.schema(`${pet}/properties/name`)('NEIL')).toMatchObject([
      {
        location: 'body',
        pointer: '',
        keyword: 'pattern',
        schemaPointer: '#/components/schemas/Name/pattern',
      },
      {
        location: 'body',
        pointer: '',
        keyword: 'maxLength',
        message: 'must not be longer than 3 characters',
        schemaPointer: `${pet}/properties/name/maxLength`,
      },
    ]);
    expect(validator.schema(`${pet}/properties/a~1b`)(true)).toEqual([]);
  });

  test('may be without what the other side alone sends', () => {
    const request = validator.schema(pet)({ name: 'neo' });
    const response = validator.schema(pet, 'response')({ name: 'neo' });
    expect(lines(request)).toEqual(['violation body  required: must have the property secret']);
    expect(lines(response)).toEqual(['violation body  required: must have the property id']);
  });

  test('is judged by schemas in extensions, too', () => {
    const check = validator.schema(`${pet}/x-named`);
    expect(check({ name: 'no' })).toEqual([]);
    expect(lines(check({ name: 'n' }))).toEqual([
      'violation body /name minLength: must not be shorter than 2 characters',
    ]);
  });

  test('needs a schema', () => {
    expect(() => validator.schema('#/components/schemas/Dog')).toThrow(ContractSchemaError);
  });

  test('does not need what else the contract has', () => {
    const broken = operationWith(
      { parameters: [{ name: 'q', in: 'query', schema: { type: 'string', pattern: '(' } }] },
      { components: { schemas: { Name: { type: 'string', maxLength: 3 } } } },
    );
    expect(() => validatorOf(broken)).toThrow(ContractSchemaError);
    const checks = createValueChecks({ contract: broken, compiler: createAjvCompiler(broken) });
    expect(lines(checks('#/components/schemas/Name')('Neil'))).toEqual([
      'violation body  maxLength: must not be longer than 3 characters',
    ]);
    expect(() => checks('#/paths/~1things/get/parameters/0/schema')).toThrow(ContractSchemaError);
  });
});
