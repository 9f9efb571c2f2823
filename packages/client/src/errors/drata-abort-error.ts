import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** The call's `signal` was aborted before the whole response had arrived; `cause` is the reason of the signal. */
export class DrataAbortError extends DrataError {
  declare readonly request: RequestSummary;
  declare readonly attempts: number;
  declare readonly nextStep: string;

  override get name(): string {
    return 'DrataAbortError';
  }
}
