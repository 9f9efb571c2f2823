import { escapePointer } from '../contract/escape-pointer.js';
import { isJsonObject } from '../contract/is-json-object.js';
import type { JsonSchema } from '../contract/json-schema.js';
import type { SchemaReader } from '../contract/schema-reader.js';
import type { Flaw } from './flaw.js';
import { type UndeclaredSetting, undeclaredLevel } from './undeclared-level.js';
import { walkSchema } from './walk-schema.js';

/** Properties that no schema of an object declares, where one declares any. */
export function checkUndeclaredProperties(
  schemas: SchemaReader,
  operationId: string,
  schema: JsonSchema,
  schemaPointer: string,
  body: unknown,
  undeclared: UndeclaredSetting,
): readonly Flaw[] {
  const level = undeclaredLevel(undeclared);
  if (level === null) return [];
  const declared = new Map<string, { readonly value: object; readonly names: Set<string> }>();
  const open = new Set<string>();
  for (const { schema: part, value, pointer } of walkSchema(schemas, schema, body)) {
    if (!isJsonObject(value)) continue;
    const { properties, additionalProperties, patternProperties, unevaluatedProperties } = part;
    const free =
      (additionalProperties !== undefined && additionalProperties !== false) ||
      patternProperties !== undefined ||
      unevaluatedProperties !== undefined;
    if (free) open.add(pointer);
    if (!isJsonObject(properties)) continue;
    const known = declared.get(pointer) ?? { value, names: new Set<string>() };
    for (const name of Object.keys(properties)) known.names.add(name);
    declared.set(pointer, known);
  }
  return [...declared].flatMap(([pointer, { value, names }]) =>
    open.has(pointer)
      ? []
      : Object.keys(value)
          .filter((name) => !names.has(name))
          .map((name) => ({
            check: 'undeclared-property' as const,
            level,
            pointer: `${pointer}/${escapePointer(name)}`,
            contractPointer: schemaPointer,
            expected: 'declared properties only',
            actual: name,
            message: `${operationId} answered with the property ${name}, which the contract does not declare.`,
          })),
  );
}
