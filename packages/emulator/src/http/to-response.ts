import type { EmulatorAnswer } from './emulator-answer.js';

/** Statuses that no body may come with (Fetch, section 2.2.3). */
const withoutBody = new Set([204, 205, 304]);

/**
 * Makes what `fetch` would return of an answer.
 *
 * @throws TypeError, as `fetch` does, where the connection is cut before the answer.
 */
export function toResponse({ status, headers, body, cut }: EmulatorAnswer): Response {
  if (cut === 'all') {
    throw new TypeError('fetch failed', {
      cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
    });
  }
  if (cut !== 'body') {
    return new Response(withoutBody.has(status) ? null : body, { status, headers });
  }
  const bytes = new TextEncoder().encode(body);
  const half = bytes.subarray(0, Math.floor(bytes.length / 2));
  let isSent = false;
  const stream = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isSent) controller.error(new TypeError('terminated'));
      else controller.enqueue(half);
      isSent = true;
    },
  });
  return new Response(stream, {
    status,
    headers: { ...headers, 'content-length': String(bytes.length) },
  });
}
