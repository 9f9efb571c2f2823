import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractParameter } from '../contract/contract-parameter.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { sampleValue } from '../values/sample-value.js';
import type { OperationCall } from './operation-call.js';

/** The plainest valid call: what is required, and a body with everything in it. */
export function validCall(schemas: ContractSchemas, operation: ContractOperation): OperationCall {
  const required = (place: ContractParameter['in']) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && parameter.required)
        .map((parameter) => [parameter.name, sampleValue(schemas, parameter.schema, true)]),
    );
  const content = operation.body?.contents[0];
  return {
    path: required('path'),
    query: required('query'),
    header: required('header'),
    cookie: required('cookie'),
    body: content
      ? { mediaType: content.mediaType, value: sampleValue(schemas, content.schema, true) }
      : null,
  };
}
