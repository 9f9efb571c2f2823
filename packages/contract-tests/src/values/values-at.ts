import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ValuePath } from './value-path.js';

/** Every value that stands at a path; with `[]` in it there can be many. */
export function valuesAt(root: unknown, path: ValuePath): readonly unknown[] {
  const [key, ...rest] = path;
  if (key === undefined) return [root];
  if (key === '[]') {
    return Array.isArray(root) ? root.flatMap((item) => valuesAt(item, rest)) : [];
  }
  return isJsonObject(root) && Object.hasOwn(root, key) ? valuesAt(root[key], rest) : [];
}
