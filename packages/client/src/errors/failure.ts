import type { Call } from '../transport/call.js';
import { withoutKey } from '../transport/without-key.js';
import type { DrataErrorDetails } from './drata-error-details.js';

/**
 * Makes the error of a failed call. Its message is `Failed to list connections: <reason> (GET https://…). <next step>`.
 * The operation is named by its id in words, so a new operation of the contract needs no text here.
 */
export function failure<Kind>(
  Class: new (message: string, details: DrataErrorDetails) => Kind,
  { operation: [operationId, method], url, attempts, apiKey }: Call,
  reason: string,
  nextStep: string,
  { headers, ...details }: DrataErrorDetails = {},
): Kind {
  const task = (operationId ?? 'callTheApi').replace(
    /[A-Z]/g,
    (capital) => ` ${capital.toLowerCase()}`,
  );
  const repeated = attempts > 1 ? ` after ${attempts} attempts` : '';
  return new Class(
    // A reason phrase is the server's.
    `Failed to ${task}: ${withoutKey(reason, apiKey)}${repeated} (${method} ${url}). ${nextStep}`,
    {
      request: { method, url },
      operationId,
      attempts,
      nextStep,
      ...details,
      ...(headers && {
        headers: new Headers(
          [...headers].map(([name, value]) => [name, withoutKey(value, apiKey)]),
        ),
      }),
    },
  );
}
