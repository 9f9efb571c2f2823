import { formats } from '@drata-connections/contract-validator/runtime';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { JsonSchema } from '../../contract/json-schema.js';
import { schemaTypes } from '../../contract/schema-types.js';

/** Formats of numbers that every number of their type keeps. */
const anyNumber: ReadonlySet<unknown> = new Set(['float', 'double']);

/**
 * Whether a keyword of a schema is one that no value can break: `minLength: 0`, for example.
 *
 * @param asText Whether values travel as text, where a plain string among alternatives takes whatever there is.
 */
export function demandsNothing(
  schemas: ContractSchemas,
  schema: JsonSchema,
  keyword: string,
  asText: boolean,
): boolean {
  const value = new Map(Object.entries(schema)).get(keyword);
  if (['minLength', 'minItems', 'minProperties'].includes(keyword)) return value === 0;
  if (keyword === 'uniqueItems') return value === false;
  if (keyword === 'additionalProperties') return value !== false;
  // It widens the type beside it, in OpenAPI 3.0, and means nothing in 3.1.
  if (keyword === 'nullable') return true;
  if (keyword === 'format') {
    if (typeof value !== 'string') return true;
    const isWhole = value === 'int64' && !schemaTypes(schema).includes('number');
    return formats[value] === true || anyNumber.has(value) || isWhole;
  }
  if (!asText || (keyword !== 'anyOf' && keyword !== 'oneOf') || !Array.isArray(value))
    return false;
  return value.some((branch) => takesAnyText(schemas.resolve(branch)));
}

/** Whether a schema takes every text: it has nothing to say but that it is one. */
function takesAnyText(schema: JsonSchema): boolean {
  if (!schemaTypes(schema).includes('string')) return false;
  const rules = ['enum', 'const', 'format', 'pattern', 'minLength', 'maxLength', 'not'];
  return !rules.some((name) => Object.hasOwn(schema, name));
}
