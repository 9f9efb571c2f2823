import type { RecordedExchange } from '../findings/recorded-exchange.js';
import { isMultipart } from '../wire/is-multipart.js';
import { parseJson } from '../wire/parse-json.js';

/** Prism never answers malformed JSON, and a malformed header of a part ends the process: those it does not get. */
export function canBeReplayed({ operationId, request, response }: RecordedExchange): boolean {
  if (operationId === null || response === null || response.body?.truncated === true) return false;
  if (request.body === null) return true;
  const [, type = ''] = request.headers.find(([name]) => name === 'content-type') ?? [];
  if (request.body.encoding !== 'utf-8' || request.body.truncated) return false;
  if (isMultipart(type)) return response.status < 300;
  return /json/.test(type) && parseJson(request.body.text) !== undefined;
}
