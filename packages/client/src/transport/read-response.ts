import { apiError } from '../errors/api-error.js';
import { responseError } from '../errors/response-error.js';
import type { Exchange } from '../http/exchange.js';
import type { Call } from './call.js';
import { withNumericIds } from './with-numeric-ids.js';
import { withoutKey } from './without-key.js';

/**
 * Reads a response, whatever its status.
 *
 * @param text The body, where it has been read already.
 * @throws {DrataResponseError} if it is a redirect, or a success that cannot be parsed.
 */
export async function readResponse(
  call: Call,
  response: Response,
  text?: string,
): Promise<Exchange> {
  const { parseAs = 'json' } = call.init;
  const { ok, status } = response;
  // A browser hides the status of a redirect.
  if ((status > 299 && status < 400) || response.type === 'opaqueredirect') {
    response.body?.cancel().catch(() => {});
    throw responseError(call, response, 'it was redirected, and no redirect is followed');
  }
  const source = call.isObserved && text === undefined ? response.clone() : response;
  if (ok && parseAs !== 'json') {
    const data = parseAs === 'stream' ? response.body : await source[parseAs]();
    return { call, response, data };
  }
  const body = text ?? (await source.text());
  // A server may repeat what it was sent; what a success says is not changed.
  const shown = ok ? body : withoutKey(body, call.apiKey);
  try {
    const data: unknown = shown ? JSON.parse(shown) : undefined;
    return ok
      ? { call, response, text: body, data: withNumericIds(data) }
      : { call, response, failure: apiError(call, response, data) };
  } catch (error) {
    if (ok) {
      // What the parser quotes of the body may be personal data.
      const cause = new SyntaxError(`${error}`.replace(/["'].*["']/s, '…'));
      throw responseError(call, response, `${status}, but the body is no JSON`, {
        body: withoutKey(body, call.apiKey),
        cause,
      });
    }
    return { call, response, failure: apiError(call, response, shown) };
  }
}
