import { jsonPointer, parseJsonPointer } from '../document/json-pointer.js';

/** The component that a reference points to or into: `#/components/schemas/A/properties/b` → `#/components/schemas/A`. */
export function componentOf(reference: string): string | undefined {
  const keys = parseJsonPointer(reference);
  return reference.startsWith('#/components/') && keys.length >= 3
    ? jsonPointer(keys.slice(0, 3))
    : undefined;
}
