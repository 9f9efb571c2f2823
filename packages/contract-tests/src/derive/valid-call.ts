import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractParameter } from '../contract/contract-parameter.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { sampleParameter } from '../values/sample-parameter.js';
import { sampleValue } from '../values/sample-value.js';
import type { OperationCall } from './operation-call.js';
import { writableContents } from './writable-contents.js';

/**
 * A valid call: what is required, and a body with everything in it.
 *
 * @param optional Whether it has the parameters that may be left out, too. Default: false.
 */
export function validCall(
  schemas: ContractSchemas,
  operation: ContractOperation,
  optional = false,
): OperationCall {
  const values = (place: ContractParameter['in']) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && (optional || parameter.required))
        .map((parameter) => [parameter.name, sampleParameter(schemas, parameter)]),
    );
  const [content] = writableContents(schemas, operation);
  return {
    path: values('path'),
    query: values('query'),
    header: values('header'),
    cookie: values('cookie'),
    body: content
      ? { mediaType: content.mediaType, value: sampleValue(schemas, content.schema, true) }
      : null,
  };
}
