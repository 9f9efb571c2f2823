import { DrataApiError } from './drata-api-error.js';

/** 5xx: the API failed, or a gateway before it. */
export class DrataServerError extends DrataApiError {
  override get name(): string {
    return 'DrataServerError';
  }
}
