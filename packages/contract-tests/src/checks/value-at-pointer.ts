import { isJsonObject } from '@drata-connections/contract-validator/document';

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAtPointer(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, key) => {
      if (Array.isArray(value)) return value[Number(key)];
      return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    }, root);
}
