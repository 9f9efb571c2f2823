import { DrataApiError } from './drata-api-error.js';

/** 400: the request breaks a rule of the API; `body` says which. */
export class DrataBadRequestError extends DrataApiError {
  override get name(): string {
    return 'DrataBadRequestError';
  }
}
