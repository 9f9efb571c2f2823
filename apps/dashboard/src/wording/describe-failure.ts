import {
  isDrataApiError,
  isDrataConnectionError,
  isDrataError,
  isDrataResponseError,
} from '@drata-connections/client';
import { describeApiError } from './describe-api-error.js';
import type { FailureDescription } from './failure-description.js';

/** Explains why a call of the API failed; undefined for an error that is not the client's. */
export function describeFailure(error: unknown): FailureDescription | undefined {
  if (isDrataApiError(error)) {
    return describeApiError(error);
  }
  if (isDrataConnectionError(error)) {
    return {
      status: 502,
      title: 'The API cannot be reached',
      explanation: 'There was no answer to the request.',
      nextStep: 'Check that the API runs and that this machine can reach it, then try again.',
    };
  }
  if (isDrataResponseError(error)) {
    return {
      status: 502,
      title: 'The answer of the API makes no sense',
      explanation:
        'It says that all went well, but what it sent is not what the contract promises.',
      nextStep: 'Check that the base URL leads to the API, then try again.',
    };
  }
  if (isDrataError(error)) {
    return {
      status: 502,
      title: 'The API did not do as asked',
      explanation: 'The request ended before there was a complete answer.',
      nextStep: 'Try again in a moment.',
    };
  }
  return undefined;
}
