import { listConnectionsRequest } from '@drata-connections/types/requests';
import { apiError } from '../errors/api-error.js';
import { redirectError } from '../errors/redirect-error.js';
import { responseError } from '../errors/response-error.js';
import type { Exchange } from '../http/exchange.js';
import type { Call } from './call.js';
import { parseWithoutKey } from './parse-without-key.js';
import { withNumericIds } from './with-numeric-ids.js';
import { withoutKey } from './without-key.js';

const decoder = /* @__PURE__ */ new TextDecoder();

/**
 * Reads a response, whatever its status.
 *
 * @throws {DrataResponseError} if it is a redirect, or a success that cannot be parsed.
 */
export async function readResponse(call: Call, response: Response): Promise<Exchange> {
  const { parseAs = 'json' } = call.init;
  const { ok, status } = response;
  // A browser hides the status of a redirect; 304 is none.
  if (
    !ok &&
    ((status > 299 && status < 400 && status !== 304) || response.type === 'opaqueredirect')
  ) {
    response.body?.cancel().catch(() => {});
    throw redirectError(call, response);
  }
  const source = call.isObserved ? response.clone() : response;
  if (ok && parseAs !== 'json') {
    const data = parseAs === 'stream' ? response.body : await source[parseAs]();
    return { call, response, data };
  }
  // In Node a reader is faster than `response.text()`.
  const reader = source.body?.getReader?.();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    pieces.push(part.value);
  }
  const text = !reader
    ? await source.text()
    : pieces.length > 1
      ? await new Blob(pieces).text()
      : decoder.decode(pieces[0]);
  let data: unknown;
  try {
    if (text) {
      // A server may repeat what it was sent; what a success says is not changed.
      data = ok ? JSON.parse(text) : parseWithoutKey(text, call.apiKey);
    }
  } catch (error) {
    data = withoutKey(text, call.apiKey);
    if (ok) {
      throw responseError(call, response, `${status}, but the body is no JSON`, {
        body: data,
        // What the parser quotes of the body may be personal data.
        cause: new SyntaxError(`${error}`.replace(/["'].*["']/s, '…')),
      });
    }
  }
  if (ok && call.operation === listConnectionsRequest) {
    withNumericIds(data);
  }
  return ok
    ? { call, response, text, data }
    : { call, response, failure: apiError(call, response, data) };
}
