import type { Parameter } from '@drata-connections/types/contract';
import { describe, expect, test } from 'vitest';
import { ContractError, deriveCases } from '../src/index.js';
import { healthOperation } from './contracts/health-operation.js';
import { ownContract as contract } from './contracts/own-contract.js';
import { withListOperation } from './contracts/with-list-operation.js';
import { withListParameter } from './contracts/with-list-parameter.js';
import { withOperation } from './contracts/with-operation.js';

const idsOf = (document: typeof contract) => deriveCases(document).map(({ id }) => id);
const before = new Set(idsOf(contract));
const added = (document: typeof contract) => idsOf(document).filter((id) => !before.has(id));

describe('what is added to the contract becomes cases', () => {
  test('an operation', () => {
    expect(added(withOperation(contract, '/health', 'get', healthOperation))).toEqual(
      expect.arrayContaining([
        'readHealth answers 200 as application/json',
        'readHealth sends depth: 3',
        'readHealth refuses a request that breaks credentials missing',
        'readHealth refuses a request that breaks query.depth maximum',
      ]),
    );
  });

  test('a status', () => {
    const changed = withListOperation(contract, (operation) => ({
      ...operation,
      responses: { ...operation.responses, 418: { description: 'A teapot' } },
    }));
    expect(added(changed)).toEqual(['listConnections answers 418 without a body']);
  });

  test('a media type and a named example', () => {
    const changed = withListOperation(contract, (operation) => ({
      ...operation,
      responses: {
        ...operation.responses,
        418: {
          description: 'A teapot',
          content: {
            'text/plain': {
              schema: { type: 'string' },
              examples: { short: { value: 'no' }, long: { value: 'no coffee' } },
            },
          },
        },
      },
    }));
    expect(added(changed)).toEqual([
      'listConnections answers 418 as text/plain, example short',
      'listConnections answers 418 as text/plain, example long',
    ]);
  });

  test('an enum value of a parameter', () => {
    const parameter: Parameter = {
      name: 'sortDir',
      in: 'query',
      schema: { type: 'string', enum: ['ASC', 'DESC', 'RANDOM'] },
    };
    expect(added(withListParameter(contract, parameter))).toContain(
      'listConnections sends sortDir: RANDOM',
    );
  });

  test('an enum value of an array parameter', () => {
    const parameter: Parameter = {
      name: 'providerTypes',
      in: 'query',
      schema: { type: 'array', items: { type: 'string', enum: ['MDM', 'TEST_PROVIDER'] } },
    };
    expect(added(withListParameter(contract, parameter))).toContain(
      'listConnections sends providerTypes: only TEST_PROVIDER',
    );
  });

  test('a parameter, alone and with the others', () => {
    const parameter: Parameter = { name: 'archived', in: 'query', schema: { type: 'boolean' } };
    expect(added(withListParameter(contract, parameter))).toEqual(
      expect.arrayContaining([
        'listConnections sends archived: absent',
        'listConnections sends archived: true',
        'listConnections sends archived: false',
        'listConnections combines page and archived',
        'listConnections refuses a request that breaks query.archived type',
        'listConnections refuses a request that breaks query.archived sent twice',
      ]),
    );
  });

  test('a request media type and each rule of its schema', () => {
    const changed = withOperation(contract, '/notes', 'post', {
      operationId: 'createNote',
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['text'],
              properties: {
                text: { type: 'string', minLength: 2, maxLength: 5 },
                tags: { type: 'array', maxItems: 2, items: { type: 'string', format: 'uuid' } },
              },
            },
          },
        },
      },
      responses: { 200: { description: 'Noted' } },
    });
    expect(added(changed)).toEqual(
      expect.arrayContaining([
        'createNote sends application/json: body.tags absent',
        'createNote sends application/json: tags with no item',
        'createNote sends application/json: text = the greatest length (5)',
        'createNote refuses a request that breaks body required',
        'createNote refuses a request that breaks body media type',
        'createNote refuses a request that breaks application/json body text required',
        'createNote refuses a request that breaks application/json body.text minLength',
        'createNote refuses a request that breaks application/json body.text type',
        'createNote refuses a request that breaks application/json body.tags maxItems',
        'createNote refuses a request that breaks application/json body.tags[] format',
      ]),
    );
  });
});

test('every case has a name of its own', () => {
  expect(before.size).toBe(deriveCases(contract).length);
});

test.each([
  ['has no value that can be derived', '^(?!a)[0-9]{70}(?<=x)$'],
  ['cannot be compiled, so that Prism would skip it', '('],
])('an operation with a schema that %s has no cases, and the others have theirs', (_, pattern) => {
  const schema = { type: 'string', pattern };
  const required: Parameter = { name: 'code', in: 'query', required: true, schema };
  const cases = deriveCases(withListParameter(contract, required));
  const driven = new Set(cases.map(({ operation }) => operation.operationId));
  expect(driven).not.toContain('listConnections');
  expect(driven).toContain('createConnectionFromJson');
});

test('a contract with no case at all is an error', () => {
  const only = contract.paths['/connections'] ?? {};
  const schema = { type: 'string', pattern: '(' };
  const broken = withListParameter(
    { ...contract, paths: { '/connections': only } },
    { name: 'code', in: 'query', required: true, schema },
  );
  expect(() => deriveCases(broken)).toThrow(ContractError);
  expect(() => deriveCases(broken)).toThrow(/Failed to compile the contract at #\/paths\//);
});
