import type { Wrap } from '../wrap.js';
import { operationOf } from './operation-of.js';

/** Has the server read another JSON upload than it was sent. */
export function rewriteJsonUpload(change: (text: string) => string): Wrap {
  return (next) => async (request) => {
    if (!operationOf(request)?.endsWith('FromJson')) return next(request);
    const { url, method, headers } = request;
    const body = change(await request.text());
    const sent = new Headers(headers);
    sent.delete('content-length');
    return next(new Request(url, { method, headers: sent, body }));
  };
}
