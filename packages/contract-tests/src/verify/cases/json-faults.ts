import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import type { RequestFault } from './refused-cases.js';

/** Bodies that are no JSON, and JSON that is said to be something else. */
export function jsonFaults(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RequestFault[] {
  const valid = buildWireRequest(schemas, operation, call, apiKey);
  const { body } = valid;
  if (body === null || !('text' in body) || !isJsonMediaType(body.mediaType)) return [];
  const { mediaType, text } = body;
  const fault = (rule: string, changed: typeof body, about: RequestFault['about'] = 'content') => ({
    rule: `${mediaType} body ${rule}`,
    pointer: 'body',
    about,
    request: { ...valid, body: changed },
  });
  return [
    fault('as JSON, cut off', { mediaType, text: text.slice(0, -1) }),
    fault('as JSON, with something after it', { mediaType, text: `${text}}` }),
    fault('as JSON, with a comma too many', { mediaType, text: text.replace(/\}$/, ',}') }),
    fault('as JSON, in single quotes', { mediaType, text: text.replaceAll('"', "'") }),
    fault('as JSON, not at all', { mediaType, text: 'not JSON' }),
    ...(operation.body?.contents.some((content) => content.mediaType === 'text/plain')
      ? []
      : [fault('media type, as text/plain', { mediaType: 'text/plain', text }, 'media type')]),
  ];
}
