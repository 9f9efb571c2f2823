import type { OpenApiDocument, Schema } from '@drata-connections/types/contract';
import { describe, expect, test } from 'vitest';
import { compileContract } from '../../src/contract.js';
import { createEmulator } from '../../src/index.js';
import { openAccount } from '../account/open-account.js';
import { ownContract as contract } from '../account/own-contract.js';
import { readPage } from '../account/read-page.js';

const list = contract.paths['/connections']?.get;
if (list === undefined) throw new Error('The contract cannot list connections.');

/** The contract with another schema for the query parameter `limit` of the list. */
function withLimit(schema: Schema): OpenApiDocument {
  const parameters = (list?.parameters ?? []).map((parameter) =>
    'name' in parameter && parameter.name === 'limit' ? { ...parameter, schema } : parameter,
  );
  const get = {
    ...list,
    operationId: 'listConnections',
    responses: list?.responses ?? {},
    parameters,
  };
  return { ...contract, paths: { ...contract.paths, '/connections': { get } } };
}

describe('a schema that cannot be compiled stops the start', () => {
  test.each<readonly [string, Schema]>([
    ['a broken pattern', { type: 'string', pattern: '(' }],
    ['a dangling reference', { $ref: '#/components/schemas/Nothing' }],
    ['a type that is none', { type: 'numeral' }],
    ['bounds that are no numbers', JSON.parse('{"type": "number", "maximum": "50"}')],
    ['a keyword that is none', JSON.parse('{"type": "number", "maximun": 50}')],
  ])('%s', (_name, schema) => {
    expect(() => compileContract(withLimit(schema))).toThrow(
      /#\/(paths\/~1connections\/get\/parameters\/\d+|components\/schemas\/Nothing)/,
    );
  });
});

test('a format that is not known stops nothing: it is named, and the rest is checked', async () => {
  const schema = { type: 'number', format: 'telepathy', maximum: 3, default: 2 };
  const compiled = compileContract(withLimit(schema));
  expect(compiled.uncheckedFormats).toContainEqual({
    format: 'telepathy',
    pointers: [expect.stringMatching(/^#\/paths\/~1connections\/get\//)],
  });
  const { get } = openAccount({ contract: compiled });
  expect(await get('/connections?limit=3')).toMatchObject({ status: 200 });
  expect(await get('/connections?limit=4')).toMatchObject({ status: 400 });
});

test('bounds come from the contract', async () => {
  const { get } = openAccount({
    contract: compileContract(withLimit({ type: 'number', maximum: 3, default: 2 })),
  });
  expect(await get('/connections')).toMatchObject({ status: 200, body: { limit: 2 } });
  expect(await get('/connections?limit=4')).toMatchObject({
    status: 400,
    body: { message: 'limit must not be greater than 3' },
  });
});

test('an operation that the contract gains is answered 501', async () => {
  const health = {
    get: { operationId: 'getHealth', responses: { '200': { description: 'Fine' } } },
  };
  const extended = { ...contract, paths: { ...contract.paths, '/health': health } };
  const { get } = openAccount({ contract: compileContract(extended) });
  expect(await get('/health')).toMatchObject({
    status: 501,
    body: { statusCode: 501, message: expect.stringContaining('getHealth') },
  });
});

test('a sort value that the contract gains orders by the property that it names', async () => {
  const text = JSON.stringify(contract).replaceAll(
    '"CONNECTION_STATE"',
    '"CONNECTION_CLIENT_ALIAS"',
  );
  const { get } = openAccount({ contract: compileContract(JSON.parse(text)) });
  const page = readPage(await get('/connections?sort=CONNECTION_CLIENT_ALIAS&limit=50'));
  const aliases = page.data.flatMap(({ clientAlias }) => clientAlias ?? []);
  expect(new Set(aliases).size).toBeGreaterThan(5);
  expect(aliases).toEqual([...aliases].sort());
});

test('a sort value that names no property leaves the order to the ids', async () => {
  const text = JSON.stringify(contract).replaceAll('"CONNECTION_STATE"', '"CONNECTION_MOOD"');
  const { get } = openAccount({ contract: compileContract(JSON.parse(text)) });
  const page = readPage(await get('/connections?sort=CONNECTION_MOOD&sortDir=DESC'));
  const ids = page.data.map(({ id }) => id);
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});

test('a parameter that cannot be checked stops the start', () => {
  const parameters = [
    { name: 'trace', in: 'query' as const, style: 'matrix', schema: { type: 'string' } },
  ];
  const get = { operationId: 'listConnections', responses: list.responses, parameters };
  const changed = { ...contract, paths: { ...contract.paths, '/connections': { get } } };
  expect(() => compileContract(changed)).toThrow(
    /#\/paths\/~1connections\/get\/parameters\/0: the style matrix is none of parameters in query/,
  );
});

test('every base path of the servers is honoured', async () => {
  const servers = [{ url: 'https://one.example/a' }, { url: 'https://two.example/b' }];
  const emulator = createEmulator({
    contract: compileContract({ ...contract, servers }),
    connections: 1,
  });
  expect(emulator.basePath).toBe('/a');
  const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
  const statusOf = async (path: string) =>
    (await emulator.fetch(`http://localhost${path}/connections`, { headers })).status;
  expect([await statusOf('/a'), await statusOf('/b'), await statusOf('/c')]).toEqual([
    200, 200, 404,
  ]);
});

test('the base path is that of the servers', async () => {
  const servers = [{ url: 'https://one.example/api/v2/' }];
  const emulator = createEmulator({
    contract: compileContract({ ...contract, servers }),
    connections: 1,
  });
  expect(emulator.basePath).toBe('/api/v2');
  const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
  const url = 'http://localhost/api/v2/connections';
  expect((await emulator.fetch(new Request(url, { headers }))).status).toBe(200);
});

test('a document that has not been compiled is refused, with what to do', () => {
  const document = JSON.parse(JSON.stringify(contract));
  expect(() => createEmulator({ contract: document })).toThrow(
    new TypeError(
      'Failed to create the emulator: `contract` is no compiled contract. Make one of the document with `compileContract` of `@drata-connections/emulator/contract`.',
    ),
  );
});

test('emulators with one compiled contract share nothing else', async () => {
  const compiled = compileContract(contract);
  const [one, other] = [openAccount({ contract: compiled }), openAccount({ contract: compiled })];
  await one.sendJson('POST', '/connections/upload/json', { personnelData: [] });
  expect(one.emulator.state.connections().length).toBe(61);
  expect(other.emulator.state.connections().length).toBe(60);
});
