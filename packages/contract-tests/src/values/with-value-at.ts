import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ValuePath } from './value-path.js';

/** A copy with another value at a path, in the first item of each array; `undefined` leaves the property out. */
export function withValueAt(root: unknown, path: ValuePath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (key === '[]') {
    const [first, ...others] = Array.isArray(root) ? root : [];
    return [withValueAt(first, rest, value), ...others];
  }
  const object = isJsonObject(root) ? root : {};
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
  }
  return { ...object, [key]: withValueAt(object[key], rest, value) };
}
