import type { ContractValidator } from '@drata-connections/contract-validator';
import type { ContractOperation } from '../contract/contract-operation.js';
import { cookiePairs } from '../wire/cookie-pairs.js';
import type { Exchange } from '../wire/exchange.js';
import { isForm } from '../wire/is-form.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import { parseJson } from '../wire/parse-json.js';
import type { SentRequest } from '../wire/sent-request.js';
import type { Observation } from './observable-point.js';

type Pairs = readonly (readonly [name: string, value: string])[];

/** Reads the parameters and the body out of an exchange. It does not throw: what cannot be read is not seen. */
export function observeExchange(
  validator: ContractValidator,
  operation: ContractOperation,
  baseUrl: string,
  exchange: Exchange,
): Observation {
  const { sent, received } = exchange;
  const url = new URL(sent.url);
  const path = url.pathname.slice(new URL(baseUrl).pathname.replace(/\/$/, '').length);
  const places = new Map<string, Pairs>([
    ['query', [...url.searchParams]],
    ['path', pathPairs(operation.path, path)],
    ['header', headerPairs(operation, sent)],
    [
      'cookie',
      cookiePairs(sent.headers.get('cookie') ?? '').map(([name, value]) => [name, decode(value)]),
    ],
  ]);
  const isJson = isJsonMediaType(mediaTypeOf(received.headers));
  return {
    exchange,
    body: bodyOf(validator, `${path}${url.search}`, sent),
    received: isJson ? parseJson(received.text) : undefined,
    pairs: (place) => places.get(place) ?? [],
  };
}

function pathPairs(template: string, path: string): Pairs {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)');
  const [, ...values] = new RegExp(`^${pattern}$`).exec(path) ?? [];
  return values.map((value, index) => [names[index] ?? '', decode(value)]);
}

function headerPairs({ parameters }: ContractOperation, { headers }: SentRequest): Pairs {
  return parameters.flatMap(({ in: place, name }) => {
    const value = place === 'header' ? headers.get(name) : null;
    return value === null ? [] : [[name, value] as const];
  });
}

function bodyOf(validator: ContractValidator, url: string, sent: SentRequest): unknown {
  const { method, headers, bytes } = sent;
  if (bytes.length === 0) return undefined;
  const mediaType = mediaTypeOf(headers);
  // The contract says what the texts of a form stand for.
  if (isForm(mediaType))
    return validator.request({ method, url, headers, body: bytes }).body?.value;
  const text = new TextDecoder().decode(bytes);
  return isJsonMediaType(mediaType) ? parseJson(text) : text;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
