import type { ConnectionSort } from '@drata-connections/types';
import { nameValue } from './name-value.js';

/** Names an order of the list: `CONNECTION_PROVIDER_TYPE` → `Provider type`. */
export function nameSort(sort: ConnectionSort): string {
  return nameValue(sort.replace(/^CONNECTION_/, ''));
}
