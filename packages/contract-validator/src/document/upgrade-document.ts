import { dataKeys } from './data-keys.js';
import { isJsonObject } from './is-json-object.js';
import { mapKeys } from './map-keys.js';

/**
 * The document with the schemas of OpenAPI 3.0 as JSON Schema 2020-12 writes them: `nullable` and the boolean bounds
 * are all that differs in meaning. Every JSON pointer stays the same. A document of 3.1 is returned as it is.
 */
export function upgradeDocument(document: object): object {
  const version = 'openapi' in document ? String(document.openapi) : '';
  if (!version.startsWith('3.0')) return document;
  const upgraded = upgrade(document, false);
  return isJsonObject(upgraded) ? upgraded : document;
}

function upgrade(value: unknown, isMap: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => upgrade(item, false));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] =>
    !isMap && dataKeys.has(key) ? [key, child] : [key, upgrade(child, !isMap && mapKeys.has(key))],
  );
  const upgraded = Object.fromEntries(entries);
  return isMap ? upgraded : upgradeSchema(upgraded);
}

function upgradeSchema(schema: Record<string, unknown>): Record<string, unknown> {
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue;
    if (schema[flag] && typeof schema[bound] === 'number') {
      schema[flag] = schema[bound];
      delete schema[bound];
    } else {
      delete schema[flag];
    }
  }
  if (typeof schema['nullable'] !== 'boolean') return schema;
  const { nullable, ...rest } = schema;
  // OpenAPI 3.0.3: `nullable` means something only beside a `type`.
  if (!nullable || typeof rest['type'] !== 'string') return rest;
  const values = rest['enum'];
  return {
    ...rest,
    type: [rest['type'], 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
