import { DrataApiError } from './drata-api-error.js';

/** 401: the API key is unknown, has expired, or belongs to another region. */
export class DrataAuthenticationError extends DrataApiError {
  override get name(): string {
    return 'DrataAuthenticationError';
  }
}
