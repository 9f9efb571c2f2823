import { DrataApiError } from './drata-api-error.js';

/** 403: the API key lacks a permission, or the feature is not enabled for the account. */
export class DrataPermissionError extends DrataApiError {
  override get name(): string {
    return 'DrataPermissionError';
  }
}
