import { DrataError } from './drata-error.js';
import type { RequestSummary } from './request-summary.js';

/** No whole response arrived: `fetch` rejected, or the connection broke while the body was read. See `cause`. */
export class DrataConnectionError extends DrataError {
  declare readonly request: RequestSummary;
  declare readonly attempts: number;
  declare readonly nextStep: string;

  override get name(): string {
    return 'DrataConnectionError';
  }
}
