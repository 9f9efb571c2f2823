import type { Call } from '../operations/call.js';

/**
 * Words the message of a failed call: `Failed to list connections: <reason> (GET https://…). <next step>`.
 * The operation is named by its id in words, so a new operation of the contract needs no text here.
 */
export function failureMessage(call: Call, reason: string, nextStep: string): string {
  const id = call.operation?.id ?? 'callTheApi';
  const task = id.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return `Failed to ${task}: ${reason} (${call.request.method} ${call.request.url}). ${nextStep}`;
}
