import type { operationTable } from '@drata-connections/types';
import type { Meaning } from '../faults/meaning.js';

type Rule = (typeof operationTable)[keyof typeof operationTable]['retry'];

/** Whether a request may be sent again: what is promised, written down apart from the client. */
export function mayRepeat(rule: Rule, meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'refused':
      return true;
    case 'broken':
    case 'late':
      return rule !== 'unprocessed';
    case 'status':
      return (
        meaning.retryAfter !== 'unbearable' &&
        (rule === 'safe'
          ? meaning.status === 408 || meaning.status === 429 || meaning.status >= 500
          : rule === 'idempotent'
            ? [429, 502, 503, 504].includes(meaning.status)
            : [429, 503].includes(meaning.status) && meaning.retryAfter !== undefined)
      );
    case 'not understood':
    case 'success':
      return false;
  }
}
