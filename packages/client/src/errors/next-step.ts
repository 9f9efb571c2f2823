import type { Call } from '../transport/call.js';

const fixedSteps: Readonly<Record<number, string>> = {
  401: 'Check that the API key is right, has not expired and belongs to the `region`.',
  402: "Upgrade the account's plan.",
  412: "Let a person accept the API terms in Drata's web app.",
  413: 'Make the upload smaller, but do not split it: it is a full snapshot.',
};

/** Says what a person can do about a response whose status is not a success. */
export function nextStep({ operation }: Call, status: number, retryAfterMs = 60_000): string {
  const isUpload = operation?.requestMediaType;
  return status === 403 && operation
    ? `Give the API key the permission \`${operation.permission}\`${
        isUpload ? ', or ask Drata to enable the import for the account' : ''
      }.`
    : status === 404
      ? `Check the ${operation?.path.includes('{') ? 'id' : '`region` or `baseUrl`'}.`
      : status === 429
        ? `Try again after ${Math.ceil(retryAfterMs / 1000)} s.`
        : status >= 500
          ? `Try again later${isUpload ? '; the upload may have been taken all the same' : ''}.`
          : (fixedSteps[status] ?? 'See the `body` of this error.');
}
