import { expect, it } from 'vitest';
import type { Attempt } from '../../src/index.js';
import { createOpenTelemetryHooks } from '../../src/opentelemetry.js';
import { sampleAttempt } from './sample-attempt.js';
import { startTracing } from './start-tracing.js';

function spanOf(properties: Partial<Attempt>) {
  const { tracerProvider, onlySpan } = startTracing();
  const { onRequest, onResponse } = createOpenTelemetryHooks({ tracerProvider });
  const attempt = sampleAttempt(properties);
  onRequest(attempt);
  onResponse(Object.assign(attempt, { response: new Response(), status: 200 }));
  return onlySpan();
}

it.each([
  ['https://proxy.example/public/connections', 'proxy.example', 443],
  ['https://proxy.example:8443/public/connections', 'proxy.example', 8443],
  ['http://localhost/public/connections', 'localhost', 80],
  ['http://127.0.0.1:4010/public/connections', '127.0.0.1', 4010],
  ['http://[::1]:4010/public/connections', '::1', 4010],
])('reads address and port from %s', (url, address, port) => {
  const { attributes } = spanOf({ url });
  expect(attributes).toMatchObject({ 'server.address': address, 'server.port': port });
});

it('takes no path that the contract does not know for a template', () => {
  const { name, attributes } = spanOf({
    operationId: undefined,
    method: 'DELETE',
    pathTemplate: '/connections/104',
    url: 'https://public-api.drata.com/public/connections/104',
  });
  expect(name).toBe('DELETE');
  expect(attributes).not.toHaveProperty('url.template');
});

it.each(['user:secret@', 'user@', ':secret@'])('redacts credentials in a URL: %s', (login) => {
  const { attributes } = spanOf({ url: `https://${login}proxy.example/connections?page=2` });
  expect(attributes['url.full']).toBe('https://REDACTED:REDACTED@proxy.example/connections?page=2');
});
