import type { Call } from '../transport/call.js';
import { send } from '../transport/send.js';
import type { Middleware } from './drata-http.js';
import type { Exchange } from './exchange.js';
import { mergeHeaders } from './merge-headers.js';
import { sendThrough } from './send-through.js';
import { toRequestBody } from './to-request-body.js';

/** Sends a call that has a body or headers of its own, or that middleware is to see. */
export async function sendContent(
  call: Call,
  middleware: readonly Middleware[],
): Promise<Exchange> {
  const { init, settings, operation } = call;
  const { bodySerializer = toRequestBody } = init;
  const serialized = init.body === undefined ? null : bodySerializer(init.body, operation[5]);
  // Node's `fetch` leaves a rejection unhandled when it is aborted while it reads form data, but not bytes.
  const content = new Response(serialized);
  // Bun has no content type any more once the body is read.
  const contentType =
    typeof serialized === 'string' ? 'application/json' : content.headers.get('content-type');
  const body = serialized === null ? null : await content.arrayBuffer();
  const headers = mergeHeaders(
    'send the request',
    { 'content-type': contentType },
    settings.headers,
    init.headers,
    init.params?.header,
  );
  return call.isObserved
    ? sendThrough(call, headers, body, middleware, bodySerializer)
    : send(call, headers, body);
}
