import type { ContractSchemas } from '../contract/contract-schemas.js';
import type { ContractCase } from '../derive/contract-case.js';
import { buildWireRequest } from '../wire/build-wire-request.js';
import { contractApiKey } from '../wire/contract-api-key.js';
import type { DriverCall } from './driver.js';

/** The call of a case for a driver, with the text of each file made into a `File`. */
export function toDriverCall(schemas: ContractSchemas, contractCase: ContractCase): DriverCall {
  const { operation, call } = contractCase;
  const { operationId } = operation;
  const { body, headers } = buildWireRequest(schemas, operation, call, contractApiKey);
  const { cookie } = headers;
  const header = cookie === undefined ? call.header : { ...call.header, cookie };
  const head = {
    ...call,
    operationId,
    header,
    mediaType: body?.mediaType ?? null,
    accept: (contractCase.kind === 'answer' && contractCase.content?.mediaType) || null,
  };
  if (body === null || !('parts' in body)) return { ...head, body: call.body?.value };
  const form = new Map<string, unknown>();
  for (const { name, text, file } of body.parts) {
    const value = file === null ? text : new File([text], file.name, { type: file.mediaType });
    const before = form.get(name);
    form.set(name, before === undefined ? value : [before, value].flat());
  }
  return { ...head, body: Object.fromEntries(form) };
}
