import { createDrataClient } from '@drata-connections/client';
import type { Spoilt } from '../spoilt.js';
import type { Send } from './send.js';

/** A client whose transport has a fault. */
export function spoilTransport(
  transport: (request: Request, send: Send, apiKey: string) => Promise<Response>,
): Spoilt {
  return {
    createClient: ({ fetch, ...settings }) =>
      createDrataClient({
        ...settings,
        retry: false,
        rateLimit: false,
        fetch: (input, init) =>
          transport(new Request(input, init), (request) => fetch(request), settings.apiKey),
      }),
  };
}
