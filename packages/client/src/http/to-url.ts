import type { ExchangeInit } from './exchange.js';

/** Writes the URL of a call. */
export function toUrl(
  start: string,
  { params: { path, query = {} } = {}, querySerializer, pathSerializer }: ExchangeInit,
  hasBrackets: boolean,
): string {
  const spelled = hasBrackets
    ? Object.fromEntries(
        Object.entries(query).map(([name, value]) => [
          Array.isArray(value) ? `${name}[]` : name,
          value,
        ]),
      )
    : query;
  const search = querySerializer?.(spelled).replace(/^\?/, '');
  return ((path && pathSerializer?.(start, path)) ?? start) + (search ? `?${search}` : '');
}
