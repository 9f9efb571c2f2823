import { pointerToken } from '../document/pointer-token.js';
import { parseQuery, type QueryPair } from '../parameters/parse-query.js';
import type { Problem } from '../problems/problem.js';
import type { ContractContent } from './contract-body.js';
import type { DecodingResult } from './decode-body.js';
import { foldFields } from './fold-fields.js';

/** Takes a form that is written like a query apart, and makes the object that its schema is about. */
export function decodeUrlencoded(content: ContractContent, bytes: Uint8Array): DecodingResult {
  const base = { location: 'body', schemaPointer: content.pointer, level: 'violation' } as const;
  const pairs = parsePairs(bytes);
  if (pairs === undefined) {
    const message = 'must be percent-encoded UTF-8';
    return { body: undefined, problems: [{ ...base, pointer: '', keyword: 'malformed', message }] };
  }
  const { value, unknown, repeated } = foldFields(pairs, content);
  const names = content.fields.map((each) => each.name).join(', ');
  const problem = (name: string, keyword: string, message: string): Problem => {
    return { ...base, name, pointer: `/${pointerToken(name)}`, keyword, message };
  };
  const problems = [
    ...unknown.map((name): Problem => {
      const told = problem(name, 'unknown', `is not a part of this form (${names})`);
      return { ...told, level: 'undeclared' };
    }),
    ...repeated.map((name) => problem(name, 'repeated', 'must not be repeated')),
  ];
  return { body: { mediaType: content.mediaType, value }, problems };
}

function parsePairs(bytes: Uint8Array): readonly QueryPair[] | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
  return parseQuery(text);
}
