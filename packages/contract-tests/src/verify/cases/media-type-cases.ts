import type { ContractSchemas } from '../../contract/contract-schemas.js';
import { buildWireRequest } from '../../wire/build-wire-request.js';
import { isJsonMediaType } from '../../wire/is-json-media-type.js';
import { knownCall } from './known-call.js';
import type { CaseInput, ProviderCase } from './provider-case.js';

/** JSON bodies whose media type is written in another way that means the same. */
export function mediaTypeCases(
  schemas: ContractSchemas,
  input: CaseInput,
): readonly ProviderCase[] {
  const { operation, apiKey } = input;
  const wire = buildWireRequest(schemas, operation, knownCall(schemas, input), apiKey);
  const { body } = wire;
  if (body === null || !('text' in body) || !isJsonMediaType(body.mediaType)) return [];
  const { mediaType, text } = body;
  const make = (spelling: string, level: 'violation' | 'warning'): ProviderCase => {
    const title = `takes ${mediaType} as ${spelling}`;
    return {
      id: `${operation.operationId} ${title}`,
      title,
      kind: 'answer',
      operation,
      request: { ...wire, body: { mediaType: spelling, text } },
      expectation: { kind: 'accepted', level },
    };
  };
  return [
    // A parameter that means nothing to JSON is passed over (RFC 8259, section 11); many clients send it.
    make(`${mediaType}; charset=utf-8`, 'violation'),
    // The names of media types have no case (RFC 9110, section 8.3.1). Nobody writes them so: it is a warning.
    make(mediaType.toUpperCase(), 'warning'),
  ];
}
