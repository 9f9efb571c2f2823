import type { Handler } from '../provider/handler.js';
import type { ServedProvider } from '../provider/served-provider.js';
import { withCsvPart } from './with-csv-part.js';

/** Passes what is sent below `/server-N` to the server with this number. */
export function byPath(providers: readonly ServedProvider[]): Handler {
  const handlers = providers.map(({ handler }) => withCsvPart(handler));
  return async (request) => {
    const url = new URL(request.url);
    const [, number = '', path = ''] = /^\/server-(\d+)(\/.*)$/.exec(url.pathname) ?? [];
    const handler = handlers[Number(number)];
    const provider = providers[Number(number)];
    if (handler === undefined || provider === undefined) {
      return new Response('No such server', { status: 404 });
    }
    url.pathname = `${provider.basePath}${path}`;
    return handler(new Request(url, request));
  };
}
