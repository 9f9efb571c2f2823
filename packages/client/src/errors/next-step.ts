import type { Call } from '../transport/call.js';

/** Says what a person can do about a response whose status is not a success. */
export function nextStep(
  { operation: [, , path, , permission, isUpload] }: Call,
  status: number,
  retryAfterMs = 60_000,
): string {
  const steps: Readonly<Record<number, string>> = {
    401: 'Check that the API key is right, has not expired and belongs to the `region`.',
    402: "Upgrade the account's plan.",
    404: `Check the ${path.includes('{') ? 'id' : '`region` or `baseUrl`'}.`,
    412: "Let a person accept the API terms in Drata's web app.",
    413: 'Make the upload smaller, but do not split it.',
    429: `Try again after ${Math.ceil(retryAfterMs / 1000)} s.`,
    ...(permission && {
      403: `Give the API key the permission \`${permission}\`${isUpload ? ', or ask Drata to enable the import for the account' : ''}.`,
    }),
  };
  return (
    steps[status] ??
    (status < 500 || status > 599
      ? 'See the `body` of this error.'
      : `Try again later${isUpload ? '; the upload may have been taken all the same' : ''}.`)
  );
}
