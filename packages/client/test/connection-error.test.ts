import { createServer } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { createDrataClient, DrataConnectionError, isDrataConnectionError } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';

it('tells of a fetch that rejects, with its cause', async () => {
  const cause = new TypeError('fetch failed');
  const { fetch } = recordingFetch(() => Promise.reject(cause));
  const error = await rejectionOf(
    createDrataClient({ apiKey: 'key', retry: false, fetch }).connections.list(),
  );
  expect(error).toBeInstanceOf(DrataConnectionError);
  expect(error.cause).toBe(cause);
  if (isDrataConnectionError(error)) {
    expect(error.name).toBe('DrataConnectionError');
    expect(error.operationId).toBe('listConnections');
    expect(error.request.method).toBe('GET');
    expect(error.message).toMatch(
      /^Failed to list connections: no whole response arrived \(GET https:\S+\)\. Check the network/,
    );
  }
});

it('tells of a fetch that throws at once', async () => {
  const fetch = () => {
    throw new Error('no network here');
  };
  const error = await rejectionOf(
    createDrataClient({ apiKey: 'key', retry: false, fetch }).connections.list(),
  );
  expect(error).toBeInstanceOf(DrataConnectionError);
});

async function startRawServer(answer: string): Promise<string> {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

it.each([
  ['no response', ''],
  ['half a response', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{"data":['],
  ['half an error', 'HTTP/1.1 500 Oops\r\ncontent-length: 100\r\n\r\n{"code":1'],
])('tells of a server that sends %s', async (_, answer) => {
  const baseUrl = await startRawServer(answer);
  const client = createDrataClient({ apiKey: 'key', retry: false, baseUrl });
  const error = await rejectionOf(client.connections.list());
  expect(error).toBeInstanceOf(DrataConnectionError);
  expect(error.cause).toBeInstanceOf(Error);
  expect(await rejectionOf(client.http.GET('/connections'))).toBeInstanceOf(DrataConnectionError);
});
