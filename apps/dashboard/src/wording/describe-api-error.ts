import type { DrataApiError } from '@drata-connections/client';
import { operationTable } from '@drata-connections/types';
import type { FailureDescription } from './failure-description.js';

type Wording = Pick<FailureDescription, 'title' | 'explanation' | 'nextStep'>;

const wordings: Readonly<Record<number, Wording>> = {
  401: {
    title: 'The API key was not accepted',
    explanation: 'It is unknown, has expired, or belongs to another region.',
    nextStep:
      'Make a key in the web app, or check the region of its address, and restart the dashboard with it.',
  },
  402: {
    title: 'The plan does not include this',
    explanation: 'The account has to be on a plan with the API.',
    nextStep: 'Ask whoever looks after the account to upgrade the plan.',
  },
  404: {
    title: 'The connection is gone',
    explanation: 'There is no connection with this id any more. Nothing was changed.',
    nextStep: 'Choose another connection, or create a new one.',
  },
  412: {
    title: 'The API terms are not accepted yet',
    explanation: 'Nobody has accepted the terms of the API for this account.',
    nextStep:
      'Let an administrator accept them in the web app. Until then, trying again is no use.',
  },
  413: {
    title: 'The upload is too large',
    explanation: 'The API does not take a file of this size. Nothing was changed.',
    nextStep:
      'Leave out columns that are not needed. Do not split the file: whoever is missing is treated as gone.',
  },
};

/** Explains an answer that is not a success. The body is quoted for 400 only, where it is about the upload. */
export function describeApiError(error: DrataApiError): FailureDescription {
  const wording = wordings[error.status];
  if (wording !== undefined) {
    return { status: 502, ...wording };
  }
  if (error.status === 403) {
    return describeForbidden(error);
  }
  if (error.status === 429) {
    return describeRateLimit(error);
  }
  if (error.status >= 500) {
    return describeServerError(error);
  }
  return {
    status: 502,
    title: 'The API refused the request',
    explanation: `It answered ${error.status}${quoteReason(error.body)}. Nothing was changed.`,
    nextStep: isUpload(error)
      ? 'Correct the file and import it again.'
      : 'Remove the filters and try again.',
  };
}

function describeForbidden(error: DrataApiError): FailureDescription {
  const permission = error.operationId && operationTable[error.operationId].permission;
  return {
    status: 502,
    title: 'The API key is not allowed to do this',
    explanation: isUpload(error)
      ? 'The key lacks a permission, or the import of personnel is not enabled for the account. Nothing was changed.'
      : 'The key lacks a permission.',
    nextStep: `Give the key the permission ${permission ?? 'that is needed'} in the web app.${
      isUpload(error) ? ' If it has it, ask Drata to enable the import of personnel.' : ''
    }`,
  };
}

function describeRateLimit(error: DrataApiError): FailureDescription {
  const seconds = Number(/^\d{1,6}$/.exec(error.headers.get('retry-after') ?? '')?.[0] ?? 60);
  return {
    status: 503,
    title: 'Too many requests',
    explanation: 'The API limits how many requests it takes from one address.',
    nextStep: `Wait ${seconds} seconds, then try again.`,
    retryAfter: seconds,
  };
}

function describeServerError(error: DrataApiError): FailureDescription {
  return {
    status: 502,
    title: 'The API has a problem',
    explanation: `The server, or a gateway before it, answered ${error.status}.`,
    nextStep: isUpload(error)
      ? 'Look at the list first: the upload may have been taken all the same. If it was not, try again later.'
      : 'Try again in a moment.',
  };
}

function isUpload(error: DrataApiError): boolean {
  return error.operationId !== undefined && operationTable[error.operationId].method !== 'GET';
}

function quoteReason(body: unknown): string {
  const message =
    typeof body === 'object' && body !== null && 'message' in body ? body.message : undefined;
  return typeof message === 'string' && message !== '' ? `: ${message.slice(0, 300)}` : '';
}
