import type { Spoilt } from '../spoilt.js';
import { spoilRequest } from './spoil-request.js';

/** A client that sends its requests elsewhere. */
export function spoilUrl(change: (url: URL, request: Request) => void): Spoilt {
  return spoilRequest((request) => {
    const url = new URL(request.url);
    change(url, request);
    return new Request(url, request);
  });
}
