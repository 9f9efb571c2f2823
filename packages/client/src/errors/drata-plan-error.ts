import { DrataApiError } from './drata-api-error.js';

/** 402: the account's plan does not include the feature. */
export class DrataPlanError extends DrataApiError {
  override get name(): string {
    return 'DrataPlanError';
  }
}
