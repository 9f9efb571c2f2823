import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { schemaTypes } from '../contract/schema-types.js';
import type { LabelledValue } from './labelled-value.js';
import { unicodeText } from './unicode-text.js';

/**
 * The texts that a schema allows and that well-meaning code changes: none at all, blanks at its ends, and, where letters
 * from all over Unicode are not allowed, capitals.
 */
export function textEdges(
  schemas: ContractSchemas,
  schema: JsonSchema,
  sample: unknown,
): readonly LabelledValue[] {
  if (!schemaTypes(schema).includes('string') || typeof sample !== 'string') return [];
  if (Array.isArray(schema.enum) || schema.format === 'binary') return [];
  const capitals = sample.toUpperCase();
  const edges = [
    { label: 'empty', value: '' },
    { label: 'with blanks at its ends', value: ` ${sample} ` },
    ...(capitals === sample || schemas.accepts(schema, unicodeText)
      ? []
      : [{ label: 'in capitals', value: capitals }]),
  ];
  return edges.filter(({ value }) => schemas.accepts(schema, value));
}
