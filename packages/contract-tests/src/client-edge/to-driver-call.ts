import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { ContractCase } from '../derive/contract-case.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import { encodeMultipart } from '../wire/encode-multipart.js';
import { credentialParameters } from './credential-parameters.js';
import type { DriverCall } from './driver.js';

/**
 * The call of a case for a driver, with the text of each file made into a `File`. A body of several parts that is no form
 * is text: a caller has to write it, for the platform writes forms only.
 */
export function toDriverCall(schemas: ContractSchemas, contractCase: ContractCase): DriverCall {
  const { operation, call } = contractCase;
  const { operationId } = operation;
  const { body, headers } = buildWireRequest(schemas, operation, call, contractApiKey);
  const { cookie } = headers;
  const credential = credentialParameters(operation);
  const head = {
    ...call,
    operationId,
    query: { ...call.query, ...credential.query },
    header: { ...call.header, ...credential.header, ...(cookie === undefined ? {} : { cookie }) },
    mediaType: body?.mediaType ?? null,
    accept: (contractCase.kind === 'answer' && contractCase.content?.mediaType) || null,
  };
  if (body === null || !('parts' in body)) return { ...head, body: call.body?.value };
  if (body.mediaType !== 'multipart/form-data') {
    const { contentType, text } = encodeMultipart(body.mediaType, body.parts);
    return { ...head, mediaType: contentType, body: text };
  }
  const form = new Map<string, unknown>();
  for (const { name, text, file } of body.parts) {
    const value = file === null ? text : new File([text], file.name, { type: file.mediaType });
    const before = form.get(name);
    form.set(name, before === undefined ? value : [before, value].flat());
  }
  return { ...head, body: Object.fromEntries(form) };
}
