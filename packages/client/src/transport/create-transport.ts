import { createTransportError } from '../errors/create-transport-error.js';
import { isDrataError } from '../errors/is-drata-error.js';
import type { FetchFunction } from './fetch-function.js';
import type { Transport } from './transport.js';

/**
 * Composes what stands between openapi-fetch and the network, and turns every rejection into an error of this package.
 *
 * @param fetch Sends the requests. Absent: `globalThis.fetch`, looked up per call, so that what replaces it later (a
 * mock, instrumentation) is used.
 */
export function createTransport(fetch: FetchFunction | undefined): Transport {
  return async (request, call, fetchOfCall) => {
    // Called as a plain function: a browser's `fetch` refuses any other `this` than its window.
    const send: FetchFunction = fetchOfCall ?? fetch ?? globalThis.fetch;
    try {
      request.signal.throwIfAborted();
      return await send(request);
    } catch (cause) {
      throw isDrataError(cause) ? cause : createTransportError(call, request.signal, cause);
    }
  };
}
