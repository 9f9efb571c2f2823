import { responseError } from '../errors/response-error.js';
import type { Exchange } from '../http/exchange.js';
import { parseWithoutKey } from '../transport/parse-without-key.js';
import type { WithResponse } from './with-response.js';

/**
 * Takes the data out of an exchange.
 *
 * @param isData Whether the body of a success is what it should be.
 * @throws {DrataApiError} if the status is not a success.
 * @throws {DrataResponseError} if the body is not what it should be.
 */
export function exchangeData<Data>(
  { call, response, text, data, failure }: Exchange,
  isData: (data: unknown) => data is Data,
): WithResponse<Data> {
  if (failure) {
    throw failure;
  }
  if (!isData(data)) {
    throw responseError(
      call,
      response,
      `${response.status}, but the body is not what the contract says`,
      { body: text && parseWithoutKey(text, call.apiKey) },
    );
  }
  return { data, response };
}
