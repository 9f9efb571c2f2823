import { isDeepStrictEqual } from 'node:util';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { sampleValue } from '../values/sample-value.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';

/** What the example is called under which a mock serves a body with every property in it. */
export const wholeExampleName = 'everything';

/**
 * A body with every property in it, for a JSON response whose own examples have none like that; undefined where one has,
 * where there are no examples, for then the mock serves it anyway, and where none can be made.
 */
export function wholeExample(
  schemas: ContractSchemas,
  schema: JsonSchema,
  mediaType: string,
  examples: readonly unknown[],
): unknown {
  if (examples.length === 0 || !isJsonMediaType(mediaType)) return undefined;
  try {
    const whole = sampleValue(schemas, schema, true, [], 'response');
    return examples.some((example) => isDeepStrictEqual(example, whole)) ? undefined : whole;
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
