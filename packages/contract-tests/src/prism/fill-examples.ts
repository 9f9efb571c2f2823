import type { ApiResponse, OpenApiDocument, Reference } from '@drata-connections/types/contract';
import { ContractError } from '../contract/contract-error.js';
import type { JsonSchema } from '../contract/json-schema.js';
import type { SchemaReader } from '../contract/schema-reader.js';
import { sampleValue } from '../values/sample-value.js';

/**
 * Gives the JSON responses of a document examples where they have none, in place: of a schema that holds itself Prism
 * makes a body that breaks it.
 */
export function fillExamples(document: OpenApiDocument, schemas: SchemaReader): void {
  for (const response of listResponses(document)) {
    if (!('content' in response)) continue;
    for (const [mediaType, content] of Object.entries(response.content ?? {})) {
      const has = content.example !== undefined || content.examples !== undefined;
      if (has || content.schema === undefined || !/[/+]json$/.test(mediaType)) continue;
      const example = sample(schemas, schemas.resolve(content.schema));
      if (example !== undefined) Object.assign(content, { example });
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
function sample(schemas: SchemaReader, schema: JsonSchema): unknown {
  try {
    return sampleValue(schemas, schema, true);
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
}
