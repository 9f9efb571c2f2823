import type { Call } from '../operations/call.js';
import type { FetchFunction } from './fetch-function.js';

/**
 * What openapi-fetch has for its `fetch`. It knows the operation, because what may be done with a request (send it
 * again, for one) follows from the operation and not from the HTTP method. `fetch` is the one given for this call only.
 */
export type Transport = (request: Request, call: Call, fetch?: FetchFunction) => Promise<Response>;
