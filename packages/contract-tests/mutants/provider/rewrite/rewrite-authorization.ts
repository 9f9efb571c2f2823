import type { Wrap } from '../wrap.js';

/** Has the server read another `Authorization` header than it was sent: null for none. */
export function rewriteAuthorization(
  change: (authorization: string | null, request: Request) => string | null,
): Wrap {
  return (next) => (request) => {
    const headers = new Headers(request.headers);
    const authorization = change(headers.get('authorization'), request);
    if (authorization === null) headers.delete('authorization');
    else headers.set('authorization', authorization);
    return next(new Request(request, { headers }));
  };
}
