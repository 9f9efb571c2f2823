import type { Spoilt } from '../spoilt.js';
import { spoilTransport } from './spoil-transport.js';

/** A client that sends other requests than it should. */
export function spoilRequest(
  change: (request: Request, apiKey: string) => Request | Promise<Request>,
): Spoilt {
  return spoilTransport(async (request, send, apiKey) => send(await change(request, apiKey)));
}
