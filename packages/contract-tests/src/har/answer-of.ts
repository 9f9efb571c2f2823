import type { Answer } from '../exchange/answer.js';
import { bodyBytes } from '../exchange/body-bytes.js';
import type { Redactor } from '../exchange/redactor.js';
import type { SendOrigin } from '../exchange/sender.js';
import type { RecordedBody } from '../findings/recorded-body.js';
import type { RecordedExchange } from '../findings/recorded-exchange.js';
import { parseJson } from '../wire/parse-json.js';

/** The headers that are worth sending again: a browser adds a dozen that nobody asked for. */
const telling = /^(accept|authorization|content-type|if-match|idempotency-key|x-(?!forwarded).*)$/;

/** A recorded exchange as an answer, to be checked like one that has just arrived. */
export function answerOf(
  exchange: Omit<RecordedExchange, keyof SendOrigin>,
  origin: SendOrigin,
  redact: Redactor,
): Answer {
  const { request, response, error, durationMs } = exchange;
  const headers = new Headers(
    response?.headers.map(([name, value]): [string, string] => [name, value]) ?? [],
  );
  const bytes = response?.body ? bodyBytes(response.body) : new Uint8Array();
  const text = new TextDecoder().decode(bytes);
  return {
    request: {
      method: request.method,
      url: request.url,
      headers: request.headers.filter(([name]) => telling.test(name)),
      body: request.body === null ? null : bodyBytes(request.body),
    },
    status: response?.status ?? 0,
    headers,
    bytes,
    text,
    json: parseJson(text),
    error,
    durationMs,
    record: () => ({
      ...exchange,
      ...origin,
      request: {
        ...request,
        url: redact(request.url),
        headers: request.headers.map(([name, value]) => [name, redact(value)]),
        body: clean(request.body, redact),
      },
      response:
        response === null
          ? null
          : {
              ...response,
              headers: response.headers.map(([name, value]) => [name, redact(value)]),
              body: clean(response.body, redact),
            },
    }),
  };
}

function clean(body: RecordedBody | null, redact: Redactor): RecordedBody | null {
  return body === null || body.encoding === 'base64' ? body : { ...body, text: redact(body.text) };
}
