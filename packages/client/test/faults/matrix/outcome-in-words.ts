import { isDrataError } from '../../../src/index.js';
import type { Outcome } from './outcome.js';

/** Words an outcome for a table: `✓`, `✓ after 2`, or what it failed with, and after how many attempts. */
export function outcomeInWords({ result, error, attempts }: Outcome): string {
  const after = attempts > 1 ? ` after ${attempts}` : '';
  if (result && result.error === undefined) {
    return `✓${after}`;
  }
  if (result) {
    return `error ${result.response.status}${after}`;
  }
  const { name, status } = isDrataError(error)
    ? { status: undefined, ...error, name: error.name.replace(/^Drata(.*)Error$/, '$1') }
    : { name: String(error), status: undefined };
  return `${name}${typeof status === 'number' && status ? ` ${status}` : ''}${after}`;
}
