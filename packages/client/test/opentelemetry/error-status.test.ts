import { operationTable } from '@drata-connections/types';
import { SpanStatusCode } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { rejectionOf } from '../rejection-of.js';
import { spanText } from './span-text.js';
import { tracedClient } from './traced-client.js';

const body = { statusCode: 0, message: 'Neil Armstrong is unknown', code: 14210 };

it.each(operationTable.listConnections.errorStatuses)('marks %i as an error', async (status) => {
  const { client, onlySpan } = tracedClient({
    retry: false,
    rateLimit: false,
    fetch: async () => Response.json(body, { status }),
  });
  const error = await rejectionOf(client.connections.list());
  const span = onlySpan();
  expect(span.attributes).toMatchObject({
    'http.response.status_code': status,
    'error.type': String(status),
  });
  // No description: the status says it.
  expect(span.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(span.events).toMatchObject([
    {
      name: 'exception',
      attributes: { 'exception.type': error.name, 'exception.message': error.message },
    },
  ]);
});

it('keeps nothing of what the response said', async () => {
  const { client, onlySpan } = tracedClient({
    fetch: async () => Response.json(body, { status: 404, headers: { 'x-trace': 'Buzz Aldrin' } }),
  });
  await rejectionOf(client.connections.list());
  expect(spanText(onlySpan())).not.toMatch(/Armstrong|Aldrin|14210/);
});

it('marks the statuses that client.http returns', async () => {
  const { client, onlySpan } = tracedClient({
    fetch: async () => Response.json(body, { status: 412 }),
  });
  const { status } = await client.http.GET('/connections');
  expect(status).toBe(412);
  expect(onlySpan().attributes['error.type']).toBe('412');
});
