import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import type { Wrap } from '../wrap.js';

/** An error that a server answers, and the request that it answers. */
export interface ErrorExchange {
  readonly request: Request;
  readonly status: number;
  readonly body: JsonObject;
}

/** Changes the answers that are errors; what is undefined stays as it is. */
export function rewriteError(change: (exchange: ErrorExchange) => Response | undefined): Wrap {
  return (next) => async (request) => {
    const response = await next(request);
    const { status } = response;
    if (status < 400) return response;
    const body = parseJson(await response.clone().text());
    return change({ request, status, body: isJsonObject(body) ? body : {} }) ?? response;
  };
}
