import { Agent, request as send } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmulatorServer, startEmulatorServer } from '../../src/server.js';

let server: EmulatorServer;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  server = await startEmulatorServer({ connections: 3 });
});

afterAll(async () => {
  agent.destroy();
  await server.close();
});

/** Asks over the one connection: the status, and whether the connection was in use before. */
function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<readonly [status: number | undefined, isReused: boolean]> {
  return new Promise((resolve, reject) => {
    const request = send(`${server.url}${path}`, { method, agent, headers }, (response) => {
      response.resume();
      response.once('end', () => resolve([response.statusCode, request.reusedSocket]));
    });
    request.once('error', reject);
    request.end(body);
  });
}

test.each([
  ['a form', 'csv', 'multipart/form-data; boundary=b'],
  ['JSON', 'json', 'application/json'],
])(
  'after %s that is refused unread, the connection takes the next request',
  async (_, kind, type) => {
    const body = 'x'.repeat(2_000_000);
    const refused = { authorization: 'Bearer nobody', 'content-type': type };
    const path = `/connections/upload/${kind}`;
    expect((await ask('POST', path, refused, body))[0]).toBe(401);
    const authorization = `Bearer ${server.apiKeys.full}`;
    expect(await ask('GET', '/connections', { authorization })).toEqual([200, true]);
  },
);
