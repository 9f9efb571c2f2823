import type { Exchange } from './exchange.js';
import type { SentRequest } from './sent-request.js';

/**
 * A `fetch` that keeps what a client sends and what it is answered.
 *
 * @param change Makes the request that travels out of the client's own.
 * @param onExchange Called for each exchange, before the client sees the response.
 */
export function recordingFetch(
  change: (request: Request) => Request,
  onExchange: (exchange: Exchange) => void,
): (input: Request | URL | string, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    const request = new Request(input, init);
    const sent = await toSent(request);
    const startedAt = new Date().toISOString();
    const start = performance.now();
    const travelling = change(request);
    const travelled = await toSent(travelling);
    const response = await fetch(travelling);
    const text = await response.clone().text();
    onExchange({
      sent,
      travelled,
      received: { status: response.status, headers: response.headers, text },
      startedAt,
      durationMs: performance.now() - start,
    });
    return response;
  };
}

async function toSent(request: Request): Promise<SentRequest> {
  const { method, url, headers } = request;
  return { method, url, headers, bytes: new Uint8Array(await request.clone().arrayBuffer()) };
}
