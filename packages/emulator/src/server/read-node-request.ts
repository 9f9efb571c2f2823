import type { IncomingMessage } from 'node:http';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { readNodeBody } from './read-node-body.js';

/** Sees a request of `node:http` as one that the emulator reads. */
export function readNodeRequest(incoming: IncomingMessage): EmulatorRequest {
  const headers = new Headers();
  const { rawHeaders, method = 'GET', url = '/' } = incoming;
  for (let index = 0; index + 1 < rawHeaders.length; index += 2) {
    headers.append(rawHeaders[index] ?? '', rawHeaders[index + 1] ?? '');
  }
  const hasBody = headers.has('content-length') || headers.has('transfer-encoding');
  return {
    method,
    // The host plays no part, and what a client writes into `Host` need not be one.
    url: `http://localhost${url.startsWith('/') ? url : `/${url}`}`,
    headers,
    body: hasBody ? readNodeBody(incoming) : null,
  };
}
