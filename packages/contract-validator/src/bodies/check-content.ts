import { checkValue } from '../problems/check-value.js';
import type { Problem } from '../problems/problem.js';
import type { ContractContent } from './contract-body.js';
import { type DecodingResult, decodeBody } from './decode-body.js';
import { mediaTypeOf } from './media-type-of.js';

/** Decodes a body, and checks it by its schema. */
export function checkContent(
  document: object,
  content: ContractContent,
  contentType: string,
  bytes: Uint8Array,
): DecodingResult {
  const decoded = decodeBody(content, mediaTypeOf(contentType), contentType, bytes);
  const { body } = decoded;
  const { check, schemaPointer } = content;
  if (body === undefined || check === undefined || schemaPointer === undefined) return decoded;
  if (content.form === 'bytes') return decoded;
  const told = new Set(decoded.problems.map(({ name }) => name));
  const found = checkValue(document, schemaPointer, check, body.value, { location: 'body' });
  const isForm = body.parts !== undefined || content.form === 'urlencoded';
  const problems = found
    .map((problem): Problem => (isForm ? withName(problem) : problem))
    // A part that could not be read has no value: that it is no valid one is no news.
    .filter(({ name }) => name === undefined || !told.has(name));
  return { body, problems: [...decoded.problems, ...problems] };
}

/** A problem of a form, with the name of the part that it is about. */
function withName(problem: Problem): Problem {
  const [, name] = problem.pointer.split('/');
  if (name !== undefined) return { ...problem, name };
  if (problem.keyword !== 'required' || problem.expected === undefined) return problem;
  return { ...problem, name: problem.expected, message: 'is missing' };
}
