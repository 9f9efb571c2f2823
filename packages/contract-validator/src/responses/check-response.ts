import { checkContent } from '../bodies/check-content.js';
import { findContent } from '../bodies/find-content.js';
import { mediaTypeOf } from '../bodies/media-type-of.js';
import type { ContractOperation } from '../operations/contract-operation.js';
import { readSimpleValue } from '../parameters/read-simple-value.js';
import { checkValue } from '../problems/check-value.js';
import type { Problem } from '../problems/problem.js';
import type { ContractResponse } from '../verdicts/contract-response.js';
import type { ResponseVerdict } from '../verdicts/response-verdict.js';
import type { ContractResponseRule } from './contract-responses.js';
import type { UndeclaredFinder } from './create-undeclared-finder.js';
import { isStandardHeader } from './is-standard-header.js';

/** Judges a response to an operation. */
export function checkResponse(
  document: object,
  operation: ContractOperation,
  { status, headers, body }: ContractResponse,
  findUndeclared: UndeclaredFinder,
): ResponseVerdict {
  const { responses, matched } = operation;
  const rule =
    responses.get(String(status)) ??
    responses.get(`${Math.trunc(status / 100)}XX`) ??
    responses.get('DEFAULT');
  if (rule === undefined) {
    const problem: Problem = {
      location: 'status',
      pointer: '',
      schemaPointer: `${matched.pointer}/responses`,
      keyword: 'unknown',
      message: `must be one of ${[...responses.keys()].join(', ')}`,
      expected: [...responses.keys()].join(', '),
      actual: String(status),
      level: 'undeclared',
    };
    return { declared: false, pointer: undefined, body: undefined, problems: [problem] };
  }

  const problems = [...checkHeaders(document, rule, headers)];
  const { pointer, contents } = rule;
  const base = { pointer: '', schemaPointer: pointer } as const;
  const names = contents.map(({ mediaType }) => mediaType).join(' or ');
  const contentType = headers.get('content-type');
  const isEmpty = body === null || body.byteLength === 0;
  const mayBeEmpty = status === 204 || status === 304 || matched.method === 'HEAD';
  if (isEmpty) {
    if (contents.length > 0 && !mayBeEmpty) {
      const message = `must not be empty: the contract has ${names}`;
      problems.push({
        ...base,
        location: 'body',
        keyword: 'required',
        message,
        level: 'violation',
      });
    }
    return { declared: true, pointer, body: undefined, problems };
  }
  const content = findContent(contents, contentType);
  if (content === undefined || content.form === 'unreadable') {
    const isUnreadable = content !== undefined;
    const message = isUnreadable
      ? 'cannot be checked by the contract in this media type'
      : contents.length === 0
        ? 'must have no body: the contract has none'
        : `must be ${names}`;
    problems.push({
      ...base,
      location: 'media-type',
      keyword: isUnreadable ? 'unreadable' : 'content-type',
      message,
      expected: names || 'none',
      actual: mediaTypeOf(contentType) || 'none',
      level: 'undeclared',
    });
    return { declared: true, pointer, body: undefined, problems };
  }
  const checked = checkContent(document, content, contentType ?? '', body);
  const { schemaPointer } = content;
  const undeclared =
    checked.body === undefined || schemaPointer === undefined
      ? []
      : findUndeclared(schemaPointer, checked.body.value);
  problems.push(
    ...checked.problems,
    ...undeclared.map((found): Problem => {
      const message = 'is not a property that the contract names';
      return { ...found, location: 'body', keyword: 'unknown', message, level: 'undeclared' };
    }),
  );
  return { declared: true, pointer, body: checked.body, problems };
}

function checkHeaders(
  document: object,
  rule: ContractResponseRule,
  headers: Headers,
): readonly Problem[] {
  const problems: Problem[] = [];
  for (const header of rule.headers) {
    const { name, schemaPointer, check, pointer } = header;
    const base = { location: 'header', name, pointer: '', level: 'violation' } as const;
    const text = headers.get(name);
    if (text === null) {
      if (!header.required) continue;
      problems.push({
        ...base,
        schemaPointer: pointer,
        keyword: 'required',
        message: 'is required',
      });
      continue;
    }
    const raw = readSimpleValue(text, header, String);
    if (raw.kind !== 'value') continue;
    problems.push(
      ...checkValue(document, schemaPointer, check, raw.value, { location: 'header', name }),
    );
  }
  for (const name of headers.keys()) {
    if (isStandardHeader(name) || rule.headers.some((each) => each.name.toLowerCase() === name)) {
      continue;
    }
    problems.push({
      location: 'header',
      name,
      pointer: '',
      schemaPointer: rule.pointer,
      keyword: 'unknown',
      message: 'is not a header that the contract names',
      level: 'undeclared',
    });
  }
  return problems;
}
