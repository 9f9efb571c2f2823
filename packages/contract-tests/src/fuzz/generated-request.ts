import type { Expectation } from '../checks/expectation.js';
import type { OutgoingRequest } from '../wire/outgoing-request.js';

/** How requests are generated: by the contract, with one thing changed, or with no regard to it. */
export type FuzzMode = 'valid' | 'changed' | 'hostile';

/** A generated request, and what is to come of it. */
export interface GeneratedRequest {
  readonly request: OutgoingRequest;
  readonly expectation: Expectation;
}
