import type { ContractOperation } from '../operations/contract-operation.js';
import type { Problem } from '../problems/problem.js';
import { findContent } from './find-content.js';

/** Whether a request has a body where it must, none where it must not, and a media type that is declared. */
export function checkBodyHead(
  { body, matched }: ContractOperation,
  contentType: string | null,
  hasBody: boolean,
): readonly Problem[] {
  const base = { pointer: '', schemaPointer: body?.pointer ?? matched.pointer };
  if (body === undefined) {
    if (!hasBody) return [];
    const message = 'must be empty: the operation takes none';
    return [{ ...base, location: 'body', keyword: 'unknown', message, level: 'undeclared' }];
  }
  const names = body.contents.map(({ mediaType }) => mediaType).join(' or ');
  if (!hasBody && contentType === null) {
    if (!body.required) return [];
    const message = `must not be missing: the operation takes ${names}`;
    return [{ ...base, location: 'body', keyword: 'required', message, level: 'violation' }];
  }
  const content = findContent(body.contents, contentType);
  if (content?.form === 'unreadable') {
    const message = 'cannot be checked by the contract in this media type';
    return [
      { ...base, location: 'media-type', keyword: 'unreadable', message, level: 'violation' },
    ];
  }
  if (content !== undefined) return [];
  return [
    {
      ...base,
      location: 'media-type',
      keyword: 'content-type',
      message: `must be ${names}`,
      expected: names,
      level: 'violation',
    },
  ];
}
