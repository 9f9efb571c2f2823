import { parseQuery } from '../parameters/parse-query.js';
import type { ContractContent } from './contract-body.js';
import type { DecodingResult } from './decode-body.js';
import { foldFields } from './fold-fields.js';

/** Takes a form that is written like a query apart, and makes the object that its schema is about. */
export function decodeUrlencoded(content: ContractContent, bytes: Uint8Array): DecodingResult {
  const { pointer, mediaType } = content;
  const base = { location: 'body', schemaPointer: pointer } as const;
  const pairs = parseQuery(new TextDecoder().decode(bytes));
  if (pairs === undefined) {
    const message = 'must be percent-encoded UTF-8';
    const problem = {
      ...base,
      pointer: '',
      keyword: 'malformed',
      message,
      level: 'violation',
    } as const;
    return { body: undefined, problems: [problem] };
  }
  const { value, unknown, repeated } = foldFields(pairs, content);
  const names = content.fields.map((each) => each.name).join(', ');
  const problems = [
    ...unknown.map((name) => ({
      ...base,
      name,
      pointer: `/${name}`,
      keyword: 'unknown',
      message: `is not a part of this form (${names})`,
      level: 'undeclared' as const,
    })),
    ...repeated.map((name) => ({
      ...base,
      name,
      pointer: `/${name}`,
      keyword: 'repeated',
      message: 'must not be repeated',
      level: 'violation' as const,
    })),
  ];
  return { body: { mediaType, value }, problems };
}
