import { contract } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { openClientEdge, startPrismMock } from '../src/index.js';
import { healthOperation } from './contracts/health-operation.js';
import { withOperation } from './contracts/with-operation.js';
import { serve } from './providers/serve.js';

const document = withOperation({ ...contract, paths: {} }, '/health', 'get', healthOperation);

test('JSON of a mock that is none is a problem of its case, and not the end of the run', async () => {
  const startMock = async (asked: typeof contract) => {
    const mock = await startPrismMock(asked);
    const url = await serve((request, reply) => {
      const headers = { authorization: String(request.headers.authorization) };
      fetch(`${mock.url}${request.url}`, { headers })
        .then(({ status, headers: answered, ok }) => {
          const kept = [...answered].filter(([name]) => name !== 'content-length');
          reply.writeHead(status, Object.fromEntries(kept));
          reply.end(ok ? '{"well": ' : '');
        })
        .catch(() => reply.destroy());
    });
    return { url, close: () => mock.close() };
  };
  const edge = await openClientEdge({ contract: document, startMock });
  const found = edge.cases.find(({ id }) => id === 'readHealth answers 200 as application/json');
  const { problems = [] } = found === undefined ? {} : await edge.run(found);
  await edge.close();
  expect(problems.join('\n')).toMatch(/must be JSON in UTF-8/);
});
