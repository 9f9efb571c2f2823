import type { ExchangeInit } from './exchange.js';

/** The parameters of a call, the names of its arrays in the query spelled with brackets. */
export function withBrackets(params: ExchangeInit['params']): NonNullable<ExchangeInit['params']> {
  const query = Object.entries(params?.query ?? {}).map(([name, value]) => [
    Array.isArray(value) ? `${name}[]` : name,
    value,
  ]);
  return { ...params, query: Object.fromEntries(query) };
}
