import type { ContractContent } from '../contract/contract-content.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import type { ContractResponse } from '../contract/contract-response.js';
import type { ArrivedResponse } from '../exchange/arrived-response.js';
import { mediaTypeOf } from '../wire/media-type-of.js';
import type { CheckSettings } from './check-settings.js';
import type { Flaw } from './flaw.js';
import { undeclaredLevel } from './undeclared-level.js';

/** Whether the media type of an answer is one that the contract declares for its status. */
export function checkContentType(
  { operationId, method }: ContractOperation,
  { code, contents, pointer }: ContractResponse,
  content: ContractContent | undefined,
  { status, headers, bytes }: ArrivedResponse,
  { undeclared }: CheckSettings,
): readonly Flaw[] {
  if (content !== undefined || method === 'HEAD' || [204, 205, 304].includes(status)) return [];
  // What an empty body lacks is for its schema to say.
  if (bytes.length === 0) return [];
  const mediaType = mediaTypeOf(headers);
  const expected = contents.map((declared) => declared.mediaType).join(' or ') || 'no body';
  const level = mediaType === '' ? 'violation' : undeclaredLevel(undeclared);
  if (level === null) return [];
  return [
    {
      check: 'content-type',
      level,
      pointer: 'header/content-type',
      contractPointer: `${pointer}/content`,
      expected,
      actual: mediaType || 'no content type',
      message: `${operationId} answered ${status} as ${mediaType || 'no media type'}; the contract declares ${expected} for ${code}.`,
      detail: `${code} ${mediaType}`,
    },
  ];
}
