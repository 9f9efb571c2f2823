import type { Emulator } from '@drata-connections/emulator';
import { operationTable } from '@drata-connections/types';
import { HttpHandler, http } from 'msw/http';
import type { DrataHandlersOptions } from './drata-handlers-options.js';
import { readBaseUrls } from './read-base-urls.js';

/**
 * Makes request handlers for Mock Service Worker that let an emulator answer: one for each operation of the contract,
 * and a last one for everything else under the base URL, which is 404. The emulator wants one of its own API keys.
 *
 * @throws {DrataConfigurationError} if an option cannot be used.
 * @example
 * ```ts
 * const emulator = createEmulator();
 * const server = setupServer(...drataHandlers(emulator));
 * beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
 * afterEach(() => {
 *   server.resetHandlers();
 *   emulator.reset();
 * });
 * afterAll(() => server.close());
 * ```
 * @example One test where the API is down:
 * ```ts
 * server.use(http.get('https://public-api.drata.com/public/connections', () => new Response(null, { status: 503 })));
 * ```
 */
export function drataHandlers(
  emulator: Pick<Emulator, 'basePath' | 'fetch'>,
  options: DrataHandlersOptions = {},
): HttpHandler[] {
  return readBaseUrls(options).flatMap((baseUrl) => {
    const isSamePath = new URL(baseUrl).pathname === emulator.basePath;
    const answer = ({ request }: { readonly request: Request }): Promise<Response> => {
      const path = emulator.basePath + request.url.slice(baseUrl.length);
      return emulator.fetch(isSamePath ? request : new Request(new URL(path, baseUrl), request));
    };
    return [
      ...Object.values(operationTable).map(
        ({ method, path }) =>
          new HttpHandler(method, baseUrl + path.replaceAll(/\{(\w+)\}/g, ':$1'), answer),
      ),
      http.all(`${baseUrl}/*`, answer),
    ];
  });
}
