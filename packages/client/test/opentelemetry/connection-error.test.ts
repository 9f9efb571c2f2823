import { createServer, type RequestListener } from 'node:http';
import { SpanStatusCode } from '@opentelemetry/api';
import { expect, it, onTestFinished } from 'vitest';
import { rejectionOf } from '../rejection-of.js';
import { tracedClient } from './traced-client.js';

/** Serves on loopback; `close` ends it before the test does. */
async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections());
  onTestFinished(async () => {
    await close();
  });
  const address = server.address();
  const port = address instanceof Object ? address.port : 0;
  return { port, close, baseUrl: `http://127.0.0.1:${port}/public` };
}

it('names the error where there is no response', async () => {
  const { port, close, baseUrl } = await serve(() => {});
  await close();
  const { client, onlySpan } = tracedClient({ baseUrl, retry: false });
  const error = await rejectionOf(client.connections.list());
  const span = onlySpan();
  expect(span.attributes).toEqual({
    'http.request.method': 'GET',
    'server.address': '127.0.0.1',
    'server.port': port,
    'url.full': `${baseUrl}/connections`,
    'url.template': '/connections',
    'error.type': 'DrataConnectionError',
  });
  expect(span.status).toEqual({ code: SpanStatusCode.ERROR, message: error.message });
  expect(span.events).toMatchObject([
    { name: 'exception', attributes: { 'exception.type': 'DrataConnectionError' } },
  ]);
});

it('names both the status and the error where the body breaks off', async () => {
  const { baseUrl } = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"data":', () => response.destroy());
  });
  const { client, onlySpan } = tracedClient({ baseUrl, retry: false });
  await rejectionOf(client.connections.list());
  const { attributes, status } = onlySpan();
  expect(attributes).toMatchObject({
    'http.response.status_code': 200,
    'error.type': 'DrataConnectionError',
  });
  expect(status.code).toBe(SpanStatusCode.ERROR);
});
