import { configurationError } from '../errors/configuration-error.js';
import type { ExchangeInit } from './exchange.js';

/** Writes the URL of a call. @throws {DrataConfigurationError} if a parameter of the path is not given. */
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
  const url = (path && pathSerializer?.(start, path)) ?? start;
  const [, missing] = (pathSerializer && /\{(.+?)}/.exec(url)) ?? [];
  if (missing) {
    throw configurationError(`\`${missing}\` is missing`, 'Give it a value.', 'send the request');
  }
  return url + (search ? `?${search}` : '');
}
