import type { Spoilt } from '../spoilt.js';
import { spoilRequest } from './spoil-request.js';

/** A client that sends another JSON body than it is given. */
export function spoilJson(change: (text: string) => string): Spoilt {
  return spoilRequest(async (request) => {
    const type = request.headers.get('content-type') ?? '';
    if (!type.startsWith('application/json')) return request;
    const { url, method } = request;
    const headers = new Headers(request.headers);
    headers.delete('content-length');
    return new Request(url, { method, headers, body: change(await request.text()) });
  });
}
