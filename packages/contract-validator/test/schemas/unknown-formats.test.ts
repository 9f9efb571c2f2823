import { describe, expect, test } from 'vitest';
import { createAjvCompiler } from '../../src/ajv.js';
import { generateChecks } from '../../src/generate.js';
import {
  ContractSchemaError,
  createContractValidator,
  findUncheckedFormats,
} from '../../src/index.js';
import { operationWith } from '../judge/operation-with.js';

const parameter = { type: 'string', format: 'telepathy', maxLength: 3 };
const contract = operationWith(
  { parameters: [{ name: 'x', in: 'query', schema: parameter }] },
  {
    components: {
      schemas: {
        Lamp: {
          type: 'object',
          properties: {
            color: { type: 'string', format: 'color' },
            format: { type: 'string', format: 'email' },
            default: { type: 'array', items: { type: 'string', format: 'color' } },
            'x-rays': { type: 'number', format: 'int32' },
          },
          example: { format: 'no format, but data' },
          'x-shown-as': { format: 'no schema of the contract' },
        },
      },
    },
  },
);
const lamp = '#/components/schemas/Lamp/properties';
const unchecked = [
  { format: 'color', pointers: [`${lamp}/color`, `${lamp}/default/items`] },
  { format: 'telepathy', pointers: ['#/paths/~1things/get/parameters/0/schema'] },
];

describe('a format that is not known', () => {
  test('is named with every place that has it, and nothing that is no schema', () => {
    expect(findUncheckedFormats(contract)).toEqual(unchecked);
    expect(createAjvCompiler(contract).uncheckedFormats).toEqual(unchecked);
  });

  test('leaves everything else of its schema checked', () => {
    const { request } = createContractValidator({
      contract,
      compiler: createAjvCompiler(contract),
    });
    const problems = (url: string) =>
      request({ method: 'GET', url, headers: new Headers(), body: null }).problems;
    expect([problems('/things?x=abc').length, problems('/things?x=abcd').length]).toEqual([0, 1]);
  });

  test('is named by the module of generated checks', () => {
    const text = generateChecks(contract);
    const [, list = ''] = /^export const uncheckedFormats.* = (.*);$/m.exec(text) ?? [];
    expect(JSON.parse(list)).toEqual(unchecked);
  });

  test('can be refused, with its pointer', () => {
    const compiler = createAjvCompiler(contract, { unknownFormats: 'refuse' });
    expect(compiler.uncheckedFormats).toEqual([]);
    expect(() => createContractValidator({ contract, compiler })).toThrow(
      /at #\/paths\/~1things\/get\/parameters\/0\/schema: unknown format "telepathy"/,
    );
    expect(() => generateChecks(contract, { unknownFormats: 'refuse' })).toThrow(
      ContractSchemaError,
    );
  });

  test('is refused where it is not named: in a schema that stands in an extension', () => {
    const schema = { type: 'string', format: 'aura' };
    const extended = operationWith({}, { 'x-shown-as': schema });
    const compiler = createAjvCompiler(extended);
    expect(compiler.uncheckedFormats).toEqual([]);
    expect(() => compiler.compile('#/x-shown-as', 'request')).toThrow(
      'at #/x-shown-as: unknown format "aura"',
    );
  });
});

test.each([
  [2 ** 31 - 1, true],
  [2 ** 31, false],
  [-(2 ** 31), true],
  [-(2 ** 31) - 1, false],
  [1.5, false],
])('int32 takes %d: %s', (value, isTaken) => {
  const schema = { type: 'number', format: 'int32' };
  const own = operationWith({}, { components: { schemas: { Count: schema } } });
  const check = createAjvCompiler(own).compile('#/components/schemas/Count', 'request');
  expect(check(value).length === 0).toBe(isTaken);
});
