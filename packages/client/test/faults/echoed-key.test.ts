import { describe, expect, it } from 'vitest';
import { apiKey } from './api-key.js';
import type { Fault } from './faults/fault.js';
import { callNamed } from './matrix/call-named.js';
import { excerpts } from './matrix/excerpts.js';
import { printed } from './matrix/printed.js';
import { runCall } from './matrix/run-call.js';
import { httpMessage } from './server/http-message.js';
import type { HttpMessageParts } from './server/http-message-parts.js';

const page = `<pre>authorization: Bearer ${apiKey}</pre>`;

/** Answers of a gateway that shows what it received, as those in debug mode do. */
const echoes: readonly (readonly [string, HttpMessageParts])[] = [
  ['the JSON of an error', { status: 400, body: JSON.stringify({ message: apiKey, code: 1 }) }],
  ['the HTML of an error', { status: 401, body: page }],
  ['the HTML of a success', { status: 200, body: page }],
  ['the JSON of a success that is none', { status: 200, body: JSON.stringify(apiKey) }],
  ['the reason phrase', { status: 403, reason: `No access with ${apiKey}` }],
  ['a header', { status: 404, headers: { 'x-received-authorization': `Bearer ${apiKey}` } }],
  ['a redirect', { status: 302, headers: { location: `http://localhost/?key=${apiKey}` } }],
];

const faults = echoes.map(
  ([name, parts]): Fault => ({
    name,
    answer: ({ socket }) => socket.write(httpMessage(parts)),
    meaning: { kind: 'success' },
  }),
);
faults.push({
  name: 'what is no HTTP at all',
  answer: ({ socket }) => socket.end(`Bearer ${apiKey}\r\n\r\n`),
  meaning: { kind: 'broken' },
});

describe.each(faults)('an API key that comes back in $name', (fault) => {
  it.each(['list', 'createFromCsv'].map(callNamed))('is not shown by $name', async (call) => {
    const { error } = await runCall(fault, call, 'always');
    expect(error).toBeInstanceOf(Error);
    expect(excerpts(printed(error), apiKey)).toEqual([]);
  });
});
