import type { ApiResponse, OpenApiDocument, Reference } from '@drata-connections/types/contract';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { wholeExample, wholeExampleName } from '../derive/whole-example.js';
import { sampleValue } from '../values/sample-value.js';

/**
 * Gives the JSON responses of a copy of a document examples: where they have none, because of a schema that holds itself
 * Prism makes a body that breaks it, and besides their own one with every property in it.
 */
export function fillExamples(
  copy: OpenApiDocument,
  document: OpenApiDocument,
  schemas: ContractSchemas,
): void {
  const originals = listResponses(document);
  for (const [index, response] of listResponses(copy).entries()) {
    const original = originals[index];
    if (!('content' in response) || !original || !('content' in original)) continue;
    for (const [mediaType, content] of Object.entries(response.content ?? {})) {
      // Where a schema stands is only known of the contract itself.
      const schema = original.content?.[mediaType]?.schema;
      if (schema === undefined || !/[/+]json$/.test(mediaType)) continue;
      const { example, examples } = content;
      if (example === undefined && examples === undefined) {
        const made = sample(schemas, schemas.resolve(schema));
        if (made !== undefined) Object.assign(content, { example: made });
        continue;
      }
      const own = examples ?? { given: { value: example } };
      const values = Object.values(own).map(({ value }) => value);
      const value = wholeExample(schemas, schemas.resolve(schema), mediaType, values);
      if (value === undefined) continue;
      Reflect.deleteProperty(content, 'example');
      Object.assign(content, { examples: { ...own, [wholeExampleName]: { value } } });
    }
  }
}

function listResponses({ paths, components }: OpenApiDocument): (ApiResponse | Reference)[] {
  const operations = Object.values(paths).flatMap(({ get, put, post, delete: remove, patch }) => [
    get,
    put,
    post,
    remove,
    patch,
  ]);
  return [
    ...operations.flatMap((operation) => Object.values(operation?.responses ?? {})),
    ...Object.values(components?.responses ?? {}),
  ];
}

/** Undefined where none can be made: then Prism tries. */
function sample(schemas: ContractSchemas, schema: JsonSchema): unknown {
  try {
    return sampleValue(schemas, schema, true, [], 'response');
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
