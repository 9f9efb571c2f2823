import type { Spoilt } from '../spoilt.js';
import { spoilRequest } from './spoil-request.js';

/** A client that sends other headers. */
export function spoilHeaders(
  change: (headers: Headers, request: Request, apiKey: string) => void,
): Spoilt {
  return spoilRequest((request, apiKey) => {
    const headers = new Headers(request.headers);
    change(headers, request, apiKey);
    return new Request(request, { headers });
  });
}
