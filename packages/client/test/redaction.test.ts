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
  const error = await rejectionOf(createDrataClient({ apiKey, fetch }).connections.list());
  expect(only().headers.get('authorization')).toContain(apiKey);
  expect(printed(error)).toContain('Failed to list connections');
  expect(printed(error)).not.toContain(apiKey);
});

it('an error that is logged shows nothing of the body', async () => {
  const body = { message: 'ada@example.com is known already', code: 17 };
  const { fetch } = recordingFetch(() => Response.json(body, { status: 400 }));
  const { connections } = createDrataClient({ apiKey, fetch });
  const error = await rejectionOf(connections.createFromCsv({ file: 'id\n' }));
  expect(inspect(error, { depth: null })).toContain('code: 17');
  expect(inspect(error, { depth: null })).not.toContain('ada@example.com');
  expect(JSON.stringify(error)).not.toContain('ada@example.com');
});

it.each(['<html>ada@example.com', '{"data":[{"clientAlias":ada@example.com}]}'])(
  'an error that is logged shows nothing of a body that is no JSON: %s',
  async (body) => {
    const { fetch } = recordingFetch(() => new Response(body));
    const error = await rejectionOf(createDrataClient({ apiKey, fetch }).connections.list());
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(String(error.cause)).toContain('ada');
    expect(inspect(error, { depth: null })).not.toContain('ada');
    expect(JSON.stringify(error)).not.toContain('ada');
  },
);
