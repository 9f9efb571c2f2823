import { expect, test } from 'vitest';
import { ContractSchemaError } from '../../src/index.js';
import { judge, lines } from './judge.js';

const responses = { '200': { description: 'Done' } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'integer' } };
const contract = {
  openapi: '3.1.0',
  servers: [
    { url: 'https://one.example/api' },
    { url: '/v{major}', variables: { major: { default: '2' } } },
  ],
  paths: {
    '/pets/{id}': { parameters: [id], get: { operationId: 'getPet', responses } },
    '/pets/mine': { get: { operationId: 'getMine', responses }, delete: { responses } },
    '/health': { servers: [{ url: '/' }], get: { operationId: 'health', responses } },
  },
};

test.each([
  ['/api/pets/7', 'getPet'],
  ['/v2/pets/7', 'getPet'],
  ['/api/pets/mine', 'getMine'],
  ['/health', 'health'],
])('%s is %s', async (path, operationId) => {
  expect(await judge(contract, path)).toMatchObject({ problems: [], operation: { operationId } });
});

test.each([
  '/pets/7',
  '/api/health',
  '/api/pets',
  '/api/pets/7/',
  '/api/pets/7/toys',
  '/apis/pets/7',
])('%s is no path of the contract', async (path) => {
  const verdict = await judge(contract, path);
  expect(lines(verdict.problems)).toEqual([
    'violation path  unknown: is not a path of the contract',
  ]);
  expect(verdict.methods).toEqual([]);
});

test('another method', async () => {
  const verdict = await judge(contract, '/api/pets/mine', { method: 'POST' });
  expect(lines(verdict.problems)).toEqual(['violation method  unknown: must be GET or DELETE']);
  expect(verdict.methods).toEqual(['GET', 'DELETE']);
});

test('an operation without an id has its method and path for one', async () => {
  const verdict = await judge(contract, '/api/pets/mine', { method: 'DELETE' });
  expect(verdict.operation?.operationId).toBe('delete /pets/mine');
});

test.each(['%ff', 'x', '1.5', ''])('the id %s is refused', async (text) => {
  expect((await judge(contract, `/api/pets/${text}`)).problems).toHaveLength(1);
});

test('requests that went elsewhere are named from the path of the operation on', async () => {
  const settings = { basePaths: [''] };
  expect(await judge(contract, '/pets/7', {}, settings)).toMatchObject({ problems: [] });
  expect((await judge(contract, '/api/pets/7', {}, settings)).operation).toBeUndefined();
});

test('a server whose address is none is told with its place', async () => {
  const broken = { ...contract, servers: [{ url: 'https://{host}:{port}/api' }] };
  await expect(judge(broken, '/api/pets/7')).rejects.toThrow(ContractSchemaError);
  await expect(judge(broken, '/api/pets/7')).rejects.toThrow(
    'Failed to compile the contract at #/servers: `https://{host}:{port}/api` is no address.',
  );
});
