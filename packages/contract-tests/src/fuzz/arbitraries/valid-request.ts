import type { OperationCall } from '../../derive/operation-call.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { encodeRequest } from '../../wire/encode-request.js';
import type { GeneratedRequest } from '../generated-request.js';
import { isOpenValue } from '../is-open-value.js';
import { judgeRequest } from '../judge-request.js';
import type { FuzzTarget } from './fuzz-target.js';

/** The request of a valid call. */
export function validRequest(target: FuzzTarget, call: OperationCall): GeneratedRequest {
  const { schemas, operation, baseUrl, apiKey, known } = target;
  const isKnown = Object.entries(call.path).every(([name, value]) => known[name]?.includes(value));
  const content = operation.body?.contents.find(
    ({ mediaType }) => mediaType === call.body?.mediaType,
  );
  const isOpen =
    content !== undefined &&
    call.body !== null &&
    isOpenValue(schemas, content.schema, call.body.value);
  const wire = buildWireRequest(schemas, operation, call, apiKey);
  const isValid = !isOpen && judgeRequest(target, wire) === 'valid';
  return {
    request: encodeRequest(baseUrl, wire),
    // What a path names may not be there, or be of another kind.
    expectation: { kind: isKnown && isValid ? 'accepted' : 'any' },
  };
}
