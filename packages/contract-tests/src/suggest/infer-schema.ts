import { isJsonObject } from '@drata-connections/contract-validator/document';
import { isNameable } from './is-nameable.js';
import { jsonTypeOf } from './json-type-of.js';

/** A schema as plain JSON. */
export type InferredSchema = Readonly<Record<string, unknown>>;

const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/**
 * A schema that values are valid by: their types and what they are made of, never what they say. Nothing in it is
 * required. A property whose name may be data, such as an email address, is not named.
 */
export function inferSchema(values: readonly unknown[]): InferredSchema {
  const types = [...new Set(values.map(jsonTypeOf))].toSorted();
  const type = types.length === 1 ? types[0] : types;
  const strings = values.filter((value) => typeof value === 'string');
  const arrays = values.filter((value) => Array.isArray(value));
  const objects = values.filter(isJsonObject);
  const names = [...new Set(objects.flatMap((object) => Object.keys(object)))];
  const told = names.filter(isNameable);
  return {
    ...(types.length === 0 ? {} : { type }),
    ...(strings.length > 0 && strings.every((text) => dateTime.test(text))
      ? { format: 'date-time' }
      : {}),
    ...(arrays.length > 0 ? { items: inferSchema(arrays.flat()) } : {}),
    ...(told.length > 0
      ? {
          properties: Object.fromEntries(
            told.map((key) => [
              key,
              inferSchema(
                objects.flatMap((object) => (Object.hasOwn(object, key) ? [object[key]] : [])),
              ),
            ]),
          ),
        }
      : {}),
  };
}
