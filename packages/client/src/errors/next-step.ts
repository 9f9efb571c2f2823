import type { Operation } from '../operations/operation.js';

const fixedSteps: Readonly<Record<number, string>> = {
  401: 'Check that the API key is right, has not expired and belongs to the `region`.',
  402: "Upgrade the account's plan.",
  412: "Let a person accept the API terms in Drata's web app.",
  413: 'Make the upload smaller, but do not split it: it is a full snapshot.',
};

/** Says what a person can do about a response whose status is not a success. */
export function nextStep(
  operation: Operation | undefined,
  status: number,
  headers: Headers,
): string {
  const isUpload = operation?.requestMediaType != null;
  if (status === 403 && operation) {
    return `Give the API key the permission \`${operation.permission}\`${
      isUpload ? ', or ask Drata to enable the import for the account' : ''
    }.`;
  }
  if (status === 404) {
    return `Check the ${operation?.path.includes('{id}') ? 'id' : '`region` or `baseUrl`'}.`;
  }
  if (status === 429) {
    // Only a number is repeated: the header could hold anything.
    const seconds = /^\d{1,9}$/.exec(headers.get('retry-after') ?? '') ?? 60;
    return `Try again after ${seconds} s.`;
  }
  if (status >= 500) {
    return `Try again later${isUpload ? '; the upload may have been taken all the same' : ''}.`;
  }
  return fixedSteps[status] ?? 'See the `body` of this error.';
}
