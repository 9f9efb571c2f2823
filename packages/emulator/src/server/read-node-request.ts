import type { IncomingMessage } from 'node:http';
import type { EmulatorRequest } from '../http/emulator-request.js';
import { NodeHeaders } from './node-headers.js';
import { readNodeBody } from './read-node-body.js';

/** Sees a request of `node:http` as one that the emulator reads. */
export function readNodeRequest(incoming: IncomingMessage): EmulatorRequest {
  const { method = 'GET', url = '/' } = incoming;
  const headers = new NodeHeaders(incoming.rawHeaders);
  const address = incoming.socket.remoteAddress;
  const hasBody = headers.has('content-length') || headers.has('transfer-encoding');
  return {
    method,
    // The host plays no part, and what a client writes into `Host` need not be one.
    url: `http://localhost${url.startsWith('/') ? url : `/${url}`}`,
    headers,
    body: hasBody ? readNodeBody(incoming) : null,
    ...(address === undefined ? {} : { address }),
  };
}
