import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { expect, it } from 'vitest';
import { recordingFetch } from '../recording-fetch.js';
import { samplePage } from '../sample-page.js';
import { samplePerson } from '../sample-person.js';
import { tracedClient } from './traced-client.js';

it('makes one client span of a request, with the attributes of the conventions', async () => {
  const { fetch } = recordingFetch(() => Response.json(samplePage));
  const { client, onlySpan } = tracedClient({ fetch, region: 'eu' });
  await client.connections.list({ state: 'ACTIVE' });
  const span = onlySpan();
  expect(span.name).toBe('GET /connections');
  expect(span.kind).toBe(SpanKind.CLIENT);
  expect(span.attributes).toEqual({
    'http.request.method': 'GET',
    'server.address': 'public-api.eu.drata.com',
    'server.port': 443,
    'url.full': 'https://public-api.eu.drata.com/public/connections?state=ACTIVE',
    'url.template': '/connections',
    'http.response.status_code': 200,
  });
  expect(span.status).toEqual({ code: SpanStatusCode.UNSET });
  expect(span.events).toEqual([]);
  expect(span.instrumentationScope.name).toBe('@drata-connections/client');
});

it('names a span after the template of the path, not after the path', async () => {
  const { fetch } = recordingFetch();
  const { client, onlySpan } = tracedClient({ fetch });
  await client.connections.updateFromJson(104, { personnelData: [samplePerson] });
  const { name, attributes } = onlySpan();
  expect(name).toBe('PUT /connections/{id}/upload/json');
  expect(attributes).toMatchObject({
    'url.full': 'https://public-api.drata.com/public/connections/104/upload/json',
    'url.template': '/connections/{id}/upload/json',
  });
});

it('traces the calls of client.http, too', async () => {
  const { fetch } = recordingFetch(() => Response.json(samplePage));
  const { client, onlySpan } = tracedClient({ fetch });
  await client.http.GET('/connections');
  expect(onlySpan().name).toBe('GET /connections');
});

it('ends the span when the body is read', async () => {
  const { client, spans } = tracedClient({
    fetch: async () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            expect(spans()).toEqual([]);
            controller.enqueue(new TextEncoder().encode(JSON.stringify(samplePage)));
            controller.close();
          },
        }),
      ),
  });
  expect(await client.connections.list()).toEqual(samplePage);
  expect(spans()).toHaveLength(1);
});
