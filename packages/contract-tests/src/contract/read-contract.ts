import {
  type HttpMethod,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type Reference,
  type RequestBody,
  resolveReference,
} from '@drata-connections/types/contract';
import { ContractError } from './contract-error.js';
import type { ContractModel } from './contract-model.js';
import type { ContractOperation } from './contract-operation.js';
import type { ContractSchemas } from './contract-schemas.js';
import { createContractSchemas } from './create-contract-schemas.js';
import { createValidators } from './create-validators.js';
import { escapePointer } from './escape-pointer.js';
import { httpMethods } from './http-methods.js';
import { pointerTo } from './pointer-to.js';
import { readContents } from './read-contents.js';
import { readItemReference } from './read-item-reference.js';
import { readListVocabulary } from './read-list-vocabulary.js';
import { readParameters } from './read-parameters.js';
import { readResponses } from './read-responses.js';
import { readSecurity } from './read-security.js';

/** A document is read once: compiling its schemas is what takes time. */
const known = new WeakMap<OpenApiDocument, ContractModel>();

/**
 * Reads the operations of an OpenAPI 3.1 document.
 *
 * @throws ContractError when it has none.
 */
export function readContract(document: OpenApiDocument): ContractModel {
  const model = known.get(document) ?? read(document);
  known.set(document, model);
  return model;
}

function read(document: OpenApiDocument): ContractModel {
  const validators = createValidators(document);
  const schemas = createContractSchemas(document, validators);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return [readOperation({ document, schemas, path, item, method, operation })];
    }),
  );
  if (operations.length === 0) {
    throw new ContractError(
      'Failed to read the contract: it declares no operation. Pass an OpenAPI 3.1 document with `paths`.',
    );
  }
  return {
    operations,
    schemas,
    get validator() {
      return validators.all();
    },
    validatorOf: ({ operationId }) => validators.of(operationId),
  };
}

function readOperation(source: {
  readonly document: OpenApiDocument;
  readonly schemas: ContractSchemas;
  readonly path: string;
  readonly item: PathItem;
  readonly method: HttpMethod;
  readonly operation: Operation;
}): ContractOperation {
  const { document, schemas, path, item, operation } = source;
  const method = source.method.toUpperCase();
  // The name that generated code has for an operation without one.
  const operationId = operation.operationId ?? `${source.method} ${path}`;
  const body =
    operation.requestBody && resolveReference<RequestBody>(document, operation.requestBody);
  const place = `/paths/${escapePointer(path)}`;
  const pointer = `${place}/${source.method}`;
  const at = (owner: string) => (node: Parameter | Reference, index: number) => ({
    node,
    pointer: `${owner}/parameters/${index}`,
  });
  const parameters = readParameters(document, schemas, [
    ...(item.parameters ?? []).map(at(place)),
    ...(operation.parameters ?? []).map(at(pointer)),
  ]);
  const bodyPointer = pointerTo(operation.requestBody, `${pointer}/requestBody`);
  return {
    operationId,
    pointer,
    method,
    path,
    parameters,
    body: body
      ? {
          required: body.required === true,
          contents: readContents(schemas, body.content, bodyPointer),
        }
      : null,
    responses: readResponses(document, schemas, operation.responses, pointer),
    security: readSecurity(document, operation.security ?? document.security ?? []),
    safe: method === 'GET' || method === 'HEAD',
    list: readListVocabulary(operationId, operation['x-list'], parameters),
    creates: readItemReference(operation['x-creates']),
  };
}
