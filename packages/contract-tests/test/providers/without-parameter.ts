import type { Handler } from './emulated-provider.js';

/** A handler that passes over a query parameter. */
export function withoutParameter(name: string): (next: Handler) => Handler {
  return (next) => (request) => {
    const url = new URL(request.url);
    url.searchParams.delete(name);
    return next(new Request(url, request));
  };
}
