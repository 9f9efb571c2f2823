import { DrataApiError } from './drata-api-error.js';

/** 412: nobody has accepted the API terms in Drata's web app yet. */
export class DrataTermsError extends DrataApiError {
  override get name(): string {
    return 'DrataTermsError';
  }
}
