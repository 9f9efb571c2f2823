import type { ContractOperation } from '../operations/contract-operation.js';
import { checkContent } from './check-content.js';
import type { DecodingResult } from './decode-body.js';
import { findContent } from './find-content.js';

/** Decodes and checks the body of a request whose head is right. */
export function checkRequestBody(
  document: object,
  { body }: ContractOperation,
  contentType: string | null,
  bytes: Uint8Array | null,
): DecodingResult {
  const content = findContent(body?.contents ?? [], contentType);
  const isLeftOut = (bytes?.byteLength ?? 0) === 0 && body?.required !== true;
  if (content === undefined || isLeftOut) return { body: undefined, problems: [] };
  return checkContent(document, content, contentType ?? '', bytes ?? new Uint8Array());
}
