import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { HarExchange } from './har-exchange.js';
import { readHarBody } from './read-har-body.js';
import { redactHeaders } from './redact-headers.js';
import { redactUrl } from './redact-url.js';

type Headers = readonly (readonly [name: string, value: string])[];

/** Reads one entry. It does not throw: what an entry lacks is told. */
export function readHarEntry(entry: unknown, number: number, isOwn: boolean): HarExchange {
  const { request, response, startedDateTime, time } = objectOf(entry);
  const { method, url, postData, bodySize } = objectOf(request);
  const answer = objectOf(response);
  const status = Number(answer['status'] ?? 0);
  const requestHeaders = readHeaders(objectOf(request)['headers']);
  const responseHeaders = readHeaders(answer['headers']);
  const sent = readHarBody({
    content: objectOf(postData),
    encoding: objectOf(postData)['_encoding'],
    size: Number(bodySize ?? 0),
    headers: requestHeaders,
  });
  const content = objectOf(answer['content']);
  const received = readHarBody({
    content,
    encoding: content['encoding'],
    size: Number(content['size'] ?? answer['bodySize'] ?? 0),
    headers: responseHeaders,
  });
  const isForm = requestHeaders.some(
    ([name, value]) => name === 'content-type' && value.startsWith('multipart/'),
  );
  const error = answer['_error'];
  const reason = typeof error === 'string' && error !== '' ? error : 'no answer was recorded';
  const at = typeof startedDateTime === 'string' ? Date.parse(startedDateTime) : Number.NaN;
  return {
    number,
    exchange: {
      request: {
        method: typeof method === 'string' ? method.toUpperCase() : '',
        url: typeof url === 'string' ? redactUrl(url) : '',
        headers: requestHeaders,
        body: sent.body,
      },
      response:
        status > 0
          ? {
              status,
              statusText: typeof answer['statusText'] === 'string' ? answer['statusText'] : '',
              headers: responseHeaders,
              body: received.body,
            }
          : null,
      error: status > 0 ? null : reason,
      startedAt: new Date(Number.isNaN(at) ? 0 : at).toISOString(),
      durationMs: typeof time === 'number' && time >= 0 ? time : 0,
    },
    // Browsers leave the bytes of files out of the text of a form, without a word.
    requestGap: isForm && !isOwn ? 'recorders leave files out of forms' : sent.gap,
    responseGap: received.gap,
    gap: gapOf(entry, status, requestHeaders, isOwn),
  };
}

function gapOf(entry: unknown, status: number, headers: Headers, isOwn: boolean): string | null {
  const { request, _fromCache: fromCache } = objectOf(entry);
  const { method, url } = objectOf(request);
  if (typeof method !== 'string' || typeof url !== 'string' || !URL.canParse(url)) {
    return 'it has no method or no URL';
  }
  const isPreflight = headers.some(([name]) => name === 'access-control-request-method');
  if (method.toUpperCase() === 'OPTIONS' && isPreflight) return "it is a browser's own question";
  if (status === 304 || fromCache !== undefined) return 'it was answered from a cache';
  // A browser gives up, is blocked, or moves on: that says nothing of a server.
  if (!(status > 0) && !isOwn) return 'it has no answer';
  return null;
}

function readHeaders(headers: unknown): Headers {
  if (!Array.isArray(headers)) return [];
  const pairs = headers.filter(isJsonObject).flatMap(({ name, value }) => {
    if (typeof name !== 'string' || typeof value !== 'string') return [];
    // HTTP/2 has pseudo-headers, and an exporter may write what no header can hold.
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || /[\0\r\n]/.test(value)) return [];
    return /^[\t\x20-\xff]*$/.test(value) ? [[name, value.trim()] as const] : [];
  });
  return redactHeaders(pairs);
}

function objectOf(value: unknown): JsonObject {
  return isJsonObject(value) ? value : {};
}
