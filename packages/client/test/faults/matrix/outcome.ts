import type { ReceivedRequest } from '../server/received-request.js';
import type { CallResult } from './fault-call.js';

/** All that can be seen of a call after it has ended. */
export interface Outcome {
  /** `undefined` if it threw. */
  readonly result: CallResult | undefined;
  /** What it threw. */
  readonly error: unknown;
  /** How many attempts the hooks were told of. */
  readonly attempts: number;
  readonly requests: readonly ReceivedRequest[];
  /** What arrived where nothing may arrive. */
  readonly strayRequests: readonly ReceivedRequest[];
  /** How many connections the client holds on to although their answer never comes to an end. */
  readonly leftOpen: number;
  readonly durationMs: number;
  /** Everything that a program may print of it: of the error, and of what hooks and the logger got. */
  readonly printed: string;
}
