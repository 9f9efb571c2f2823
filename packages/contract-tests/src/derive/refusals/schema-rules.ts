import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { JsonSchema } from '../../contract/json-schema.js';
import { schemaTypes } from '../../contract/schema-types.js';
import { isOfOtherSide } from '../../values/is-of-other-side.js';
import type { ValuePath } from '../../values/value-path.js';
import { demandsNothing } from './demands-nothing.js';
import type { SchemaRule } from './schema-rule.js';

// They forbid nothing by themselves. Every other keyword is a rule: one that no value can be made to break, because
// it is new here, is reported as uncovered.
const silent: ReadonlySet<string> = new Set([
  '$comment',
  '$defs',
  'title',
  'description',
  'default',
  'deprecated',
  'example',
  'examples',
  'externalDocs',
  'discriminator',
  'xml',
  'readOnly',
  'writeOnly',
  'contentMediaType',
  'contentEncoding',
  'properties',
  'items',
  'allOf',
]);

/**
 * Every rule of a schema and of the schemas within it.
 *
 * `asText` leaves out the rules that text cannot break: what travels as text is a string, and one or many of them.
 */
export function* schemaRules(
  schemas: ContractSchemas,
  schema: JsonSchema,
  asText: boolean,
  path: ValuePath = [],
  ancestors: readonly unknown[] = [],
): Generator<SchemaRule> {
  const types = schemaTypes(schema);
  const own = isJsonObject(schema.properties) ? schema.properties : {};
  const isSent = (name: string) =>
    !Object.hasOwn(own, name) || !isOfOtherSide(schemas.resolve(own[name]), 'request');
  for (const [keyword, value] of Object.entries(schema)) {
    if (silent.has(keyword) || keyword.startsWith('x-')) continue;
    if (demandsNothing(schemas, schema, keyword, asText)) continue;
    const isText = types.some((type) => type === 'string' || type === 'array' || type === 'object');
    if (keyword === 'type' && asText && isText) continue;
    if (keyword === 'required' && Array.isArray(value)) {
      for (const property of value.map(String)) {
        if (isSent(property)) yield { path, schema, keyword, property };
      }
    } else {
      yield { path, schema, keyword, property: null };
    }
  }
  for (const [name, node] of Object.entries(own)) {
    if (ancestors.includes(node) || !isSent(name)) continue;
    yield* schemaRules(
      schemas,
      schemas.resolve(node),
      asText,
      [...path, name],
      [...ancestors, node],
    );
  }
  // A list of lists of its own kind would never end.
  if (types.includes('array') && !ancestors.includes(schema.items)) {
    const within = [...ancestors, schema.items];
    yield* schemaRules(schemas, schemas.resolve(schema.items), asText, [...path, '[]'], within);
  }
  for (const branch of Array.isArray(schema.allOf) ? schema.allOf : []) {
    yield* schemaRules(schemas, schemas.resolve(branch), asText, path, ancestors);
  }
}
