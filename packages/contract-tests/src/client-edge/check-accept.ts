import type { ContractOperation } from '../contract/contract-operation.js';
import { plainMediaType } from '../wire/plain-media-type.js';
import type { SentRequest } from '../wire/sent-request.js';

/** Whether what a client says that it takes (`Accept`) is what the contract has for a success. */
export function checkAccept(
  { responses }: ContractOperation,
  { headers }: SentRequest,
): readonly string[] {
  const accept = headers.get('accept');
  const declared = responses
    .filter(({ status }) => status < 300)
    .flatMap(({ contents }) => contents.map(({ mediaType }) => mediaType));
  if (accept === null || declared.length === 0) return [];
  const taken = accept
    .split(',')
    .filter((range) => !/;\s*q=0(\.0*)?\s*$/.test(range))
    .map(plainMediaType);
  const takes = (mediaType: string) =>
    ['*/*', `${mediaType.split('/')[0]}/*`, mediaType].some((range) => taken.includes(range));
  if (declared.some(takes)) return [];
  return [`sent \`accept: ${accept}\`, the contract answers ${declared.join(' or ')}`];
}
