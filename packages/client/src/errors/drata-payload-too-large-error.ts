import { DrataApiError } from './drata-api-error.js';

/** 413: the upload is larger than the API takes. */
export class DrataPayloadTooLargeError extends DrataApiError {
  override get name(): string {
    return 'DrataPayloadTooLargeError';
  }
}
