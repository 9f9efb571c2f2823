import type { Received } from './received.js';

/** A request without a body, as it is received. */
export const plainRequest = (request: string): Received => ({ request, isAuthorized: true });
