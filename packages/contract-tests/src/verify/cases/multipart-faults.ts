import type { ContractOperation } from '../../contract/contract-operation.js';
import type { ContractSchemas } from '../../contract/contract-schemas.js';
import type { OperationCall } from '../../derive/operation-call.js';
import { partMediaType } from '../../prism/traps/part-media-type.js';
import { partWithoutFile } from '../../prism/traps/part-without-file.js';
import { repeatedPart } from '../../prism/traps/repeated-part.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { encodeMultipart } from '../../wire/encode-multipart.js';
import type { RequestFault } from './refused-cases.js';

/** Forms with a part too many, of the wrong kind or name, and forms that cannot be read. */
export function multipartFaults(
  schemas: ContractSchemas,
  operation: ContractOperation,
  call: OperationCall,
  apiKey: string,
): readonly RequestFault[] {
  const valid = buildWireRequest(schemas, operation, call, apiKey);
  const { body } = valid;
  if (body === null || !('parts' in body)) return [];
  const { mediaType, parts } = body;
  const about = 'content' as const;
  const traps = [partMediaType, partWithoutFile, repeatedPart].flatMap((trap) =>
    trap.requestsOf(operation, valid).map(({ label, request }) => ({
      rule: `${mediaType} body.${label} ${trap.name}`,
      pointer: `body/${label}`,
      about: trap === partMediaType ? ('media type' as const) : about,
      request,
    })),
  );
  const { text, contentType } = encodeMultipart(mediaType, parts);
  const fault = (rule: string, changed: NonNullable<typeof valid.body>) => ({
    rule: `${mediaType} body ${rule}`,
    pointer: 'body',
    about: 'media type' as const,
    request: { ...valid, body: changed },
  });
  return [
    ...traps,
    fault('with its parts by other names', {
      mediaType,
      parts: parts.map((part) => ({ ...part, name: `${part.name}_undeclared` })),
    }),
    fault('without a boundary', { mediaType, text }),
    fault('with another boundary', { mediaType: `${mediaType}; boundary=another`, text }),
    fault('without anything in it', { mediaType: contentType, text: '' }),
    fault('as JSON', { mediaType: 'application/json', text: '{}' }),
  ];
}
