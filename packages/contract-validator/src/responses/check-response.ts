import { checkContent } from '../bodies/check-content.js';
import type { ContractContent } from '../bodies/contract-body.js';
import type { DecodingResult } from '../bodies/decode-body.js';
import { findContent } from '../bodies/find-content.js';
import { mediaTypeOf } from '../bodies/media-type-of.js';
import type { ContractOperation } from '../operations/contract-operation.js';
import type { Problem } from '../problems/problem.js';
import type { ContractResponse } from '../verdicts/contract-response.js';
import type { ResponseVerdict } from '../verdicts/response-verdict.js';
import { checkResponseHeaders } from './check-response-headers.js';
import type { ContractResponseRule } from './contract-responses.js';
import type { UndeclaredFinder } from './create-undeclared-finder.js';

/** Statuses of responses that have no body (RFC 9110, section 6.4.1; section 15.3.6 of 205). */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** Judges a response to an operation. */
export function checkResponse(
  document: object,
  operation: ContractOperation,
  response: ContractResponse,
  findUndeclared: UndeclaredFinder,
): ResponseVerdict {
  const { responses, matched } = operation;
  const { status, headers, body } = response;
  const rule =
    responses.get(String(status)) ??
    responses.get(`${Math.trunc(status / 100)}XX`) ??
    responses.get('DEFAULT');
  if (rule === undefined) {
    const problems = [undeclaredStatus(operation, status)];
    return { declared: false, pointer: undefined, body: undefined, problems };
  }
  const ofHeaders = checkResponseHeaders(document, rule, headers);
  const { pointer } = rule;
  if (body !== null && body.byteLength > 0) {
    const checked = checkBody(document, rule, headers.get('content-type'), body, findUndeclared);
    const problems = [...ofHeaders, ...checked.problems];
    return { declared: true, pointer, body: checked.body, problems };
  }
  const mayBeEmpty = bodiless.has(status) || matched.method === 'HEAD';
  const isMissing = rule.contents.length > 0 && !mayBeEmpty;
  const problems = isMissing ? [...ofHeaders, missingBody(rule)] : ofHeaders;
  return { declared: true, pointer, body: undefined, problems };
}

function undeclaredStatus({ responses, matched }: ContractOperation, status: number): Problem {
  const declared = [...responses.keys()].join(', ');
  return {
    location: 'status',
    pointer: '',
    schemaPointer: `${matched.pointer}/responses`,
    keyword: 'unknown',
    message: `must be one of ${declared}`,
    expected: declared,
    actual: String(status),
    level: 'undeclared',
  };
}

function missingBody(rule: ContractResponseRule): Problem {
  return {
    location: 'body',
    pointer: '',
    schemaPointer: rule.pointer,
    keyword: 'required',
    message: `must not be empty: the contract has ${namesOf(rule)}`,
    level: 'violation',
  };
}

function checkBody(
  document: object,
  rule: ContractResponseRule,
  contentType: string | null,
  bytes: Uint8Array,
  findUndeclared: UndeclaredFinder,
): DecodingResult {
  const content = findContent(rule.contents, contentType);
  if (content === undefined || content.form === 'unreadable') {
    return { body: undefined, problems: [unexpectedType(rule, content, contentType)] };
  }
  const { body, problems } = checkContent(document, content, contentType ?? '', bytes);
  const { schemaPointer } = content;
  const undeclared =
    body === undefined || schemaPointer === undefined
      ? []
      : findUndeclared(schemaPointer, body.value);
  return {
    body,
    problems: [
      ...problems,
      ...undeclared.map((found): Problem => {
        const message = 'is not a property that the contract names';
        return { ...found, location: 'body', keyword: 'unknown', message, level: 'undeclared' };
      }),
    ],
  };
}

/** The problem of a media type that is not declared, or of which nothing can be checked. */
function unexpectedType(
  rule: ContractResponseRule,
  content: ContractContent | undefined,
  contentType: string | null,
): Problem {
  const names = namesOf(rule);
  const undeclared = names === '' ? 'must have no body: the contract has none' : `must be ${names}`;
  const isUnreadable = content !== undefined;
  return {
    location: 'media-type',
    pointer: '',
    schemaPointer: rule.pointer,
    keyword: isUnreadable ? 'unreadable' : 'content-type',
    message: isUnreadable ? 'cannot be checked by the contract in this media type' : undeclared,
    expected: names || 'none',
    actual: mediaTypeOf(contentType) || 'none',
    level: 'undeclared',
  };
}

function namesOf({ contents }: ContractResponseRule): string {
  return contents.map(({ mediaType }) => mediaType).join(' or ');
}
