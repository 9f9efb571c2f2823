import type { Spoilt } from '../spoilt.js';
import { spoilTransport } from './spoil-transport.js';

/** A client that reads other responses than arrive. */
export function spoilResponse(
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Spoilt {
  return spoilTransport(async (request, send) => change(await send(request), request));
}
