import type { ContractOperation } from '../contract/contract-operation.js';
import { cookiePairs } from '../wire/cookie-pairs.js';
import type { Exchange } from '../wire/exchange.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import { readBody } from '../wire/read-body.js';
import type { Observation } from './observable-point.js';

/** Reads the parameters and the body out of an exchange. */
export async function observeExchange(
  operation: ContractOperation,
  baseUrl: string,
  exchange: Exchange,
): Promise<Observation> {
  const { sent } = exchange;
  const url = new URL(sent.url);
  const template = new URL(baseUrl).pathname.replace(/\/$/, '') + operation.path;
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
  const pattern = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '([^/]+)');
  const [, ...values] = new RegExp(`^${pattern}$`).exec(url.pathname) ?? [];
  const places = new Map<string, readonly (readonly [string, string])[]>([
    ['query', [...url.searchParams]],
    [
      'path',
      values.map((value, index) => [names[index] ?? '', decodeURIComponent(value)] as const),
    ],
    [
      'header',
      operation.parameters.flatMap(({ in: place, name }) => {
        const value = place === 'header' ? sent.headers.get(name) : null;
        return value === null ? [] : [[name, value] as const];
      }),
    ],
  ]);
  places.set(
    'cookie',
    cookiePairs(sent.headers.get('cookie') ?? '').map(([name, value]) => [name, decode(value)]),
  );
  const { value: body } = await readBody(sent);
  const received = parse(exchange.received);
  return { exchange, body, received, pairs: (place) => places.get(place) ?? [] };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function parse({ headers, text }: Exchange['received']): unknown {
  if (!/[/+]json$/.test(mediaTypeOf(headers))) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
