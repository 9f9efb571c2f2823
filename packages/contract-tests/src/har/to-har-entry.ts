import type { RecordedBody } from '../findings/recorded-body.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import type { HarEntry, HarPair } from './har.js';
import { redactHeaders } from './redact-headers.js';
import { redactUrl } from './redact-url.js';

/** An exchange of an edge as an entry of an HTTP Archive 1.2; the body as it is, credentials redacted. */
export function toHarEntry(edge: string, exchange: RecordedExchange): HarEntry {
  const { request, response, durationMs } = exchange;
  const requestHeaders = pairs(redactHeaders(request.headers));
  const responseHeaders = pairs(redactHeaders(response?.headers ?? []));
  const url = redactUrl(request.url);
  return {
    startedDateTime: exchange.startedAt,
    time: durationMs,
    request: {
      method: request.method,
      url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: requestHeaders,
      queryString: URL.canParse(url) ? pairs([...new URL(url).searchParams]) : [],
      ...(request.body === null
        ? {}
        : { postData: postData(headerOf(requestHeaders, 'content-type'), request.body) }),
      headersSize: -1,
      bodySize: request.body?.size ?? 0,
    },
    response: {
      status: response?.status ?? 0,
      statusText: response?.statusText ?? '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: responseHeaders,
      content: content(headerOf(responseHeaders, 'content-type'), response?.body ?? null),
      redirectURL: headerOf(responseHeaders, 'location'),
      headersSize: -1,
      bodySize: response?.body?.size ?? 0,
      ...(exchange.error === null ? {} : { _error: exchange.error }),
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
    _edge: edge,
    _operationId: exchange.operationId,
    _caseId: exchange.caseId,
  };
}

function postData(
  mimeType: string,
  body: RecordedBody,
): NonNullable<HarEntry['request']['postData']> {
  return {
    mimeType,
    text: body.text,
    params: [],
    ...(body.encoding === 'base64' ? { _encoding: 'base64' } : {}),
    ...comment(body),
  };
}

function content(mimeType: string, body: RecordedBody | null): HarEntry['response']['content'] {
  if (body === null) return { size: 0, mimeType, text: '' };
  return {
    size: body.size,
    mimeType,
    text: body.text,
    ...(body.encoding === 'base64' ? { encoding: 'base64' } : {}),
    ...comment(body),
  };
}

function comment({ truncated, size }: RecordedBody): { readonly comment?: string } {
  return truncated ? { comment: `truncated: the beginning of ${size} bytes` } : {};
}

function pairs(entries: readonly (readonly [name: string, value: string])[]): readonly HarPair[] {
  return entries.map(([name, value]) => ({ name, value }));
}

function headerOf(headers: readonly HarPair[], name: string): string {
  return headers.find((header) => header.name === name)?.value ?? '';
}
