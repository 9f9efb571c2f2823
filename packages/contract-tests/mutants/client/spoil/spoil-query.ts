import type { Spoilt } from '../spoilt.js';
import { spoilUrl } from './spoil-url.js';

/** A client that sends another query than it is given. */
export function spoilQuery(change: (query: URLSearchParams) => void): Spoilt {
  return spoilUrl((url, { method }) => {
    if (method === 'GET') change(url.searchParams);
  });
}
