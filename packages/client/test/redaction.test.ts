import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';

const apiKey = 'drata-key-7f3a91';

/** Everything that a program is likely to print of a value. */
function printed(value: object): string {
  const all = { depth: Number.POSITIVE_INFINITY, showHidden: true, getters: true };
  return [
    inspect(value, all),
    JSON.stringify(value),
    JSON.stringify(Object.getOwnPropertyDescriptors(value)),
    String(value),
    value instanceof Error ? `${value.message}${value.stack}` : '',
  ].join('\n');
}

it('the client does not show its key', () => {
  const client = createDrataClient({ apiKey });
  expect(printed(client)).not.toContain(apiKey);
  expect(printed(client.http)).not.toContain(apiKey);
  expect(printed(client.connections)).not.toContain(apiKey);
});

it.each([
  ['a refusal', () => Response.json({ code: 1 }, { status: 401 })],
  ['a page that is no JSON', () => new Response('<html>')],
  ['no response', () => Promise.reject(new TypeError('fetch failed'))],
  ['an abort', () => Promise.reject(new DOMException('', 'AbortError'))],
])('the error of %s does not show the key', async (_, answer) => {
  const { fetch, only } = recordingFetch(answer);
  const error = await rejectionOf(
    createDrataClient({ apiKey, retry: false, fetch }).connections.list(),
  );
  expect(only().headers.get('authorization')).toContain(apiKey);
  expect(printed(error)).toContain('Failed to list connections');
  expect(printed(error)).not.toContain(apiKey);
});

it('an error that is logged shows nothing of the body', async () => {
  const body = { message: 'ada@example.com is known already', code: 17 };
  const { fetch } = recordingFetch(() => Response.json(body, { status: 400 }));
  const { connections } = createDrataClient({ apiKey, retry: false, fetch });
  const error = await rejectionOf(connections.createFromCsv({ file: 'id\n' }));
  expect(inspect(error, { depth: null })).toContain('code: 17');
  expect(inspect(error, { depth: null })).not.toContain('ada@example.com');
  expect(JSON.stringify(error)).not.toContain('ada@example.com');
});

it.each(['<html>ada@example.com', '{"data":[{"clientAlias":ada@example.com}]}'])(
  'an error that is logged shows nothing of a body that is no JSON: %s',
  async (body) => {
    const { fetch } = recordingFetch(() => new Response(body));
    const error = await rejectionOf(
      createDrataClient({ apiKey, retry: false, fetch }).connections.list(),
    );
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(Reflect.get(error, 'body')).toBe(body);
    expect(inspect(error, { depth: null })).not.toContain('ada');
    expect(JSON.stringify(error)).not.toContain('ada');
  },
);

it.each([
  ['its message', () => new TypeError(`bad header: Bearer ${apiKey}`)],
  ['its cause', () => new TypeError('no', { cause: new Error(apiKey) })],
  ['a property', () => Object.assign(new Error('no'), { options: { headers: { a: [apiKey] } } })],
  [
    'a request',
    () =>
      Object.assign(new Error('no'), {
        request: new Request('https://a.b', { headers: { authorization: apiKey } }),
      }),
  ],
  [
    'a loop',
    () => Object.assign(new Error('no'), { self: { headers: new Headers({ a: apiKey }) } }),
  ],
  ['a map', () => Object.assign(new Error('no'), { headers: new Map([['a', [apiKey]]]) })],
  ['a set', () => Object.assign(new Error('no'), { seen: new Set([apiKey]) })],
  ['a name', () => Object.assign(new Error('no'), { sessions: { [`Bearer ${apiKey}`]: 1 } })],
])('a cause with the key in %s is replaced by one without it', async (_, make) => {
  const cause = make();
  Object.assign(cause, { loop: cause });
  const { fetch } = recordingFetch(() => Promise.reject(cause));
  const error = await rejectionOf(
    createDrataClient({ apiKey, retry: false, fetch }).connections.list(),
  );
  expect(error.name).toBe('DrataConnectionError');
  expect(error.cause).not.toBe(cause);
  expect(printed(error)).not.toContain(apiKey);
  expect(inspect(error.cause, { showHidden: true, depth: 9 })).not.toContain(apiKey);
});

it('a refusal that repeats the key does not show it', async () => {
  const body = JSON.stringify({ statusCode: 401, message: `no such key: ${apiKey}`, code: 1 });
  const { fetch } = recordingFetch(() => new Response(body, { status: 401 }));
  const client = createDrataClient({ apiKey, retry: false, fetch });
  const error = await rejectionOf(client.connections.list());
  expect(JSON.stringify(Reflect.get(error, 'body'))).toBe(body.replace(apiKey, '[redacted]'));
  expect(JSON.stringify(await client.http.GET('/connections'))).not.toContain(apiKey);
});

it.each([401, 200])(
  'a body with the status %i that spells the key with escapes does not show it',
  async (status) => {
    const key = 'a/b+c"d\\e';
    const spelled = JSON.stringify(key).replace('/', '\\/').replace('+', '\\u002b');
    const { fetch } = recordingFetch(() => new Response(`{"message":${spelled}}`, { status }));
    const { connections } = createDrataClient({ apiKey: key, retry: false, fetch });
    const error = await rejectionOf(connections.list());
    expect(Reflect.get(error, 'body')).toEqual({ message: '[redacted]' });
  },
);
