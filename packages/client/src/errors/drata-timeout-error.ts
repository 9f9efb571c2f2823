import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** No whole response arrived in the time that the options allow. */
export class DrataTimeoutError extends DrataError {
  declare readonly request: RequestSummary;
  declare readonly attempts: number;
  declare readonly nextStep: string;
  /** The option that set the limit: `timeoutMs` for one attempt, `deadlineMs` for the whole call. */
  declare readonly kind: 'timeoutMs' | 'deadlineMs';

  override get name(): string {
    return 'DrataTimeoutError';
  }
}
