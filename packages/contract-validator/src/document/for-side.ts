import { isJsonObject } from './is-json-object.js';
import { locate } from './locate.js';
import { propertyOf } from './property-of.js';

/**
 * The document as one side of an exchange has it: properties that only the other side sends (`readOnly` in requests,
 * `writeOnly` in responses) are not required. Every JSON pointer to a schema stays the same. A document without such
 * properties is returned as it is.
 */
export function forSide(document: object, side: 'request' | 'response'): object {
  const flag = side === 'request' ? 'readOnly' : 'writeOnly';
  let isChanged = false;
  const made = visit(document);
  return isChanged && isJsonObject(made) ? made : document;

  function visit(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(visit);
    if (!isJsonObject(value)) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, own]) => [key, visit(own)]));
    const { required, properties } = value;
    if (!Array.isArray(required) || !isJsonObject(properties)) return copy;
    const kept = required.filter((name) => !isOther(propertyOf(properties, String(name))));
    if (kept.length === required.length) return copy;
    isChanged = true;
    return { ...copy, required: kept };
  }

  /** Whether the other side alone sends a property. */
  function isOther(schema: unknown): boolean {
    if (propertyOf(schema, flag) === true) return true;
    const reference = propertyOf(schema, '$ref');
    if (typeof reference !== 'string') return false;
    return propertyOf(locate(document, reference).value, flag) === true;
  }
}
