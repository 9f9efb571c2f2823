import { contract } from '@drata-connections/types/contract';
import { expect, test } from 'vitest';
import { runClientContract } from '../../src/index.js';
import { healthOperation } from '../contracts/health-operation.js';
import { withOperation } from '../contracts/with-operation.js';
import { serve } from '../providers/serve.js';

test('the mock calls nobody back', async () => {
  const called: (string | undefined)[] = [];
  const url = await serve((request, reply) => {
    called.push(request.url);
    reply.end();
  });
  const done = { responses: { 200: { description: 'Heard' } } };
  const operation = {
    ...healthOperation,
    callbacks: { told: { [`${url}/told`]: { post: done } } },
  };
  const document = withOperation({ ...contract, paths: {} }, '/health', 'get', operation);
  const { ok } = await runClientContract({ contract: document });
  expect([ok, called]).toEqual([true, []]);
});
