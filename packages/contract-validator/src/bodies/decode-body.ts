import { readHeaderParameter } from '../multipart/read-header-parameter.js';
import type { Problem } from '../problems/problem.js';
import type { DecodedBody } from '../verdicts/decoded-body.js';
import type { ContractContent } from './contract-body.js';
import { decodeMultipart } from './decode-multipart.js';
import { decodeUrlencoded } from './decode-urlencoded.js';

/** A body that was decoded as far as that went, and what is wrong with it. */
export interface DecodingResult {
  readonly body: DecodedBody | undefined;
  readonly problems: readonly Problem[];
}

/** Turns the bytes of a body into a value, by the form that its media type has in the contract. */
export function decodeBody(
  content: ContractContent,
  mediaType: string,
  contentType: string,
  bytes: Uint8Array,
): DecodingResult {
  switch (content.form) {
    case 'multipart':
      return decodeMultipart(content, contentType, bytes);
    case 'urlencoded':
      return decodeUrlencoded(content, bytes);
    case 'bytes':
      return { body: { mediaType, value: undefined }, problems: [] };
    case 'unreadable':
      return failure(content, 'unreadable', 'cannot be checked in this media type');
    default:
      return decodeText(content, mediaType, contentType, bytes);
  }
}

function decodeText(
  content: ContractContent,
  mediaType: string,
  contentType: string,
  bytes: Uint8Array,
): DecodingResult {
  const isJson = content.form === 'json';
  try {
    const charset = isJson ? 'utf-8' : (readHeaderParameter(contentType, 'charset') ?? 'utf-8');
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    const value: unknown = isJson ? JSON.parse(text) : text;
    return { body: { mediaType, value }, problems: [] };
  } catch {
    // Any of the errors would quote the body.
    return failure(content, 'malformed', isJson ? 'must be JSON in UTF-8' : 'must be text');
  }
}

function failure(
  { pointer }: ContractContent,
  keyword: 'malformed' | 'unreadable',
  message: string,
): DecodingResult {
  const problem: Problem = {
    location: 'body',
    pointer: '',
    schemaPointer: pointer,
    keyword,
    message,
    level: 'violation',
  };
  return { body: undefined, problems: [problem] };
}
