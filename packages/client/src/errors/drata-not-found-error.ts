import { DrataApiError } from './drata-api-error.js';

/** 404: there is no connection with this id. */
export class DrataNotFoundError extends DrataApiError {
  override get name(): string {
    return 'DrataNotFoundError';
  }
}
