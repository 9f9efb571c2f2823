import { createDrataClient } from '@drata-connections/client';
import { contract } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { type ClientEdgeOptions, runClientContract, startPrismMock } from '../../src/index.js';
import { healthOperation } from '../contracts/health-operation.js';
import { withOperation } from '../contracts/with-operation.js';
import { serve } from '../providers/serve.js';

const healthContract = withOperation({ ...contract, paths: {} }, '/health', 'get', healthOperation);

/** A mock that fails where a header is sent that the contract does not speak of. */
async function startFragileMock(document: typeof contract) {
  const mock = await startPrismMock(document);
  const url = await serve((request, reply) => {
    if (request.headers['x-odd'] !== undefined) {
      reply.writeHead(500).end();
      return;
    }
    const { host: _, connection: __, ...headers } = request.headers;
    const sent = Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    fetch(`${mock.url}${request.url}`, { method: request.method ?? 'GET', headers: sent })
      .then(async (answer) => {
        reply.writeHead(answer.status, Object.fromEntries(answer.headers));
        reply.end(await answer.text());
      })
      .catch(() => reply.destroy());
  });
  return { url, close: () => mock.close() };
}

/** Makes a client that does something odd to each request before it is sent. */
function clientThat(
  spoil: (request: Request) => void,
): NonNullable<ClientEdgeOptions['createClient']> {
  return (settings) =>
    createDrataClient({
      ...settings,
      retry: false,
      rateLimit: false,
      fetch: async (input, init) => {
        const request = new Request(input, init);
        spoil(request);
        return settings.fetch(request);
      },
    });
}

test('a mock that fails by what the client sends is no limit of the mock', async () => {
  const { ok, cases, coverage } = await runClientContract({
    contract: healthContract,
    startMock: startFragileMock,
    createClient: clientThat(({ headers }) => headers.set('x-odd', '1')),
  });
  const broken = cases.filter(({ kind, problems }) => kind === 'answer' && problems.length > 0);
  expect(broken.map(({ id }) => id)).toContain('readHealth answers 200 as application/json');
  expect(coverage.excluded).toEqual([]);
  expect(coverage.uncovered).toContain('readHealth: status 200');
  expect(ok).toBe(false);
});

test('nor is one by what it does not send', async () => {
  const { ok, cases, coverage } = await runClientContract({
    contract: healthContract,
    createClient: clientThat(({ headers }) => headers.delete('authorization')),
  });
  expect(cases.filter(({ problems }) => problems.length > 0).length).toBeGreaterThan(3);
  expect(coverage.excluded).toEqual([]);
  expect(ok).toBe(false);
});
