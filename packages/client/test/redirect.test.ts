import { expect, it } from 'vitest';
import { createDrataClient, DrataResponseError } from '../src/index.js';
import { startLoopbackServer } from './loopback-server.js';
import { rejectionOf } from './rejection-of.js';

const calls = {
  list: ({ connections }) => connections.list(),
  http: ({ http }) => http.GET('/connections'),
  update: ({ connections }) => connections.updateFromCsv(1, { file: 'id\n1\n' }),
} satisfies Record<string, (client: ReturnType<typeof createDrataClient>) => PromiseLike<unknown>>;

it.each(Object.entries(calls))(
  '%s follows no redirect, so no other host gets the key',
  async (_, call) => {
    const other = await startLoopbackServer();
    const location = `${other.baseUrl.replace('127.0.0.1', 'localhost')}/connections?token=t0ken`;
    const { baseUrl, received } = await startLoopbackServer(307, '', { location });
    const error = await rejectionOf(call(createDrataClient({ apiKey: 'key', baseUrl })));
    expect(error).toBeInstanceOf(DrataResponseError);
    expect(error.message).toContain('it was redirected, and no redirect is followed');
    expect(error.message).not.toContain('t0ken');
    expect(received).toHaveLength(1);
    expect(other.received).toEqual([]);
  },
);
