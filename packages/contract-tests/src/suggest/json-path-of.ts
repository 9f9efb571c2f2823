import { valueAtKeys } from '../values/value-at-keys.js';
import type { CorrectionAction } from './correction-action.js';

/** The target of an action as a JSONPath (RFC 9535). */
export function jsonPathOf(contract: object, { place, item }: CorrectionAction): string {
  const path = place.map((key, index) => {
    if (Array.isArray(valueAtKeys(contract, place.slice(0, index)))) return `[${key}]`;
    return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quote(key)}]`;
  });
  return `$${path.join('')}${item === undefined ? '' : `[?@ == ${quote(item)}]`}`;
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
