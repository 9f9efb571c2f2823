import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';

/**
 * The same contract as OpenAPI 3.0, for tools that do not read 3.1: `type: [string, 'null']` is `nullable`, a schema's
 * `examples` are an `example`, a `type` beside `anyOf` stays, and extensions and the dialect are left out. Nothing that
 * is checked is lost.
 */
export function toOpenApi30(document: object): JsonObject {
  const converted = convert(document);
  return isJsonObject(converted) ? { ...converted, openapi: '3.0.3' } : {};
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([name]) => name !== 'jsonSchemaDialect' && !name.startsWith('x-'))
    .map(([name, child]) => [name, convert(child)] as const);
  const object: JsonObject = Object.fromEntries(entries);
  const type = object['type'];
  if (!Array.isArray(type)) return object;
  const [first, ...others] = type.filter((name) => name !== 'null');
  if (others.length > 0) {
    throw new TypeError(
      `Failed to write a schema as OpenAPI 3.0: it has the types ${type.join(', ')}. Use \`anyOf\` there.`,
    );
  }
  return { ...object, type: first, ...(type.includes('null') ? { nullable: true } : {}) };
}
