import type { ContractContent } from '../contract/contract-content.js';
import { ContractError } from '../contract/contract-error.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractSchemas } from '../contract/contract-schemas.js';
import { sampleValue } from '../values/sample-value.js';
import { isMultipart } from '../wire/is-multipart.js';
import { writeBody } from '../wire/write-body.js';

/**
 * The media types of a request body that can be written: JSON, forms and other bodies of several parts, and everything
 * else that is a string. Coverage names the others.
 *
 * @throws ContractError when there has to be a body and none can be written.
 */
export function writableContents(
  schemas: ContractSchemas,
  { operationId, body }: ContractOperation,
): readonly ContractContent[] {
  const contents = body?.contents ?? [];
  const writable = contents.filter(
    ({ mediaType, schema }) =>
      isMultipart(mediaType) || writeBody(mediaType, sampleValue(schemas, schema, true)) !== null,
  );
  if (body?.required && writable.length === 0) {
    const names = contents.map(({ mediaType }) => mediaType).join(', ');
    throw new ContractError(
      `Failed to derive cases of ${operationId}: no body can be written as ${names}. Declare JSON, a form or a string.`,
    );
  }
  return writable;
}
