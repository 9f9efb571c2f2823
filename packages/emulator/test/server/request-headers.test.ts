import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test } from 'vitest';
import { startEmulatorServer } from '../../src/server.js';

/** The status and the message of an answer to a request with these headers, written as they are. */
async function answerTo(headers: readonly string[]) {
  const server = await startEmulatorServer({ connections: 3 });
  onTestFinished(() => server.close());
  const sent = request(`${server.url}/connections`, {
    headers: ['Host', `localhost:${server.port}`, ...headers],
    agent: false,
  }).end();
  const [response]: readonly IncomingMessage[] = await once(sent, 'response');
  return [response?.statusCode, response && (await text(response))] as const;
}

const key = 'Bearer emulator-key-full';

test('names of headers are compared without regard to case', async () => {
  expect(await answerTo(['aUTHORIZATION', key])).toMatchObject([200, expect.any(String)]);
});

test('a header that is sent twice has both values: which key is meant nobody knows', async () => {
  expect(await answerTo(['Authorization', key, 'authorization', key])).toMatchObject([
    401,
    expect.stringContaining('must have the form'),
  ]);
});

test('a name that only starts alike is another header', async () => {
  expect(await answerTo(['Authorization-Next', key])).toMatchObject([
    401,
    expect.stringContaining('has no `Authorization` header'),
  ]);
});
