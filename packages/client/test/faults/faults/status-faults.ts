import { httpMessage } from '../server/http-message.js';
import type { HttpMessageParts } from '../server/http-message-parts.js';
import type { Fault } from './fault.js';

function statusFault(name: string, parts: HttpMessageParts, retryAfter?: 'bearable'): Fault {
  return {
    name,
    answer: ({ socket }) => socket.write(httpMessage(parts)),
    meaning: { kind: 'status', status: parts.status, ...(retryAfter && { retryAfter }) },
  };
}

const errorBody = (statusCode: number): string =>
  JSON.stringify({ statusCode, message: 'It went wrong.', code: 17 });

/** The statuses that are no success, with bodies of every kind. */
export const statusFaults: readonly Fault[] = [
  statusFault('empty 503', { status: 503 }),
  statusFault('503 with Retry-After', { status: 503, headers: { 'retry-after': '0' } }, 'bearable'),
  statusFault('HTML with 502', { status: 502, body: '<html>Bad gateway</html>' }),
  statusFault('1 MB of 500', { status: 500, body: `{"message":"${'x'.repeat(2 ** 20)}"}` }),
  statusFault('1 MB of HTML with 400', { status: 400, body: `<p>${'é'.repeat(2 ** 19)}` }),
  statusFault('invalid UTF-8 with 400', { status: 400, body: Buffer.from('fffe7b', 'hex') }),
  ...[400, 401, 402, 403, 404, 408, 409, 412, 413, 500, 501, 504].map((status) =>
    statusFault(`${status}`, { status, body: errorBody(status) }),
  ),
];
