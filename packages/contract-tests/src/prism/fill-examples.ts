import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ApiResponse, OpenApiDocument, Reference } from '@drata-connections/types/contract';
import { ContractError } from '../contract/contract-error.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { httpMethods } from '../contract/http-methods.js';
import type { JsonSchema } from '../contract/json-schema.js';
import { wholeExample, wholeExampleName } from '../derive/whole-example.js';
import { sampleValue } from '../values/sample-value.js';
import { isJsonMediaType } from '../wire/is-json-media-type.js';
import { plainMediaType } from '../wire/plain-media-type.js';

/**
 * Gives the responses of a copy of a document examples. JSON has one where it has none, because of a schema that holds
 * itself Prism makes a body that breaks it, and besides its own one with every property in it; a stream of events has one
 * of which Prism could make none.
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
    for (const [declaredType, content] of Object.entries(response.content ?? {})) {
      const mediaType = plainMediaType(declaredType);
      // Where a schema stands is only known of the contract itself.
      const schema = original.content?.[declaredType]?.schema;
      if (schema === undefined) continue;
      const { example, examples } = content;
      if (example === undefined && examples === undefined) {
        const made = exampleText(mediaType, sample(schemas, schemas.resolve(schema)));
        if (made !== undefined) Object.assign(content, { example: made });
        continue;
      }
      if (!isJsonMediaType(mediaType)) continue;
      const own = examples ?? { given: { value: example } };
      const values = Object.values(own).map((each) => (isJsonObject(each) ? each['value'] : null));
      const value = wholeExample(schemas, schemas.resolve(schema), mediaType, values);
      if (value === undefined) continue;
      Reflect.deleteProperty(content, 'example');
      Object.assign(content, { examples: { ...own, [wholeExampleName]: { value } } });
    }
  }
}

/** A value as an example of a media type: JSON as it is, one event of a stream as text; undefined for any other. */
function exampleText(mediaType: string, value: unknown): unknown {
  if (isJsonMediaType(mediaType)) return value;
  if (mediaType !== 'text/event-stream' || value === undefined) return undefined;
  return typeof value === 'string' ? value : `data: ${JSON.stringify(value)}\n\n`;
}

function listResponses({ paths, components }: OpenApiDocument): (ApiResponse | Reference)[] {
  const operations = Object.values(paths).flatMap((item) =>
    httpMethods.map((method) => item[method]),
  );
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
