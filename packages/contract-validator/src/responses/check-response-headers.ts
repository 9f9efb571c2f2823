import { readSimpleValue } from '../parameters/read-simple-value.js';
import { wordsOfUnreadable } from '../parameters/words-of-unreadable.js';
import { checkValue } from '../problems/check-value.js';
import type { Problem } from '../problems/problem.js';
import type { ContractResponseRule } from './contract-responses.js';
import { isStandardHeader } from './is-standard-header.js';

/** What is wrong with the headers of a response: declared ones that are missing or wrong, and others. */
export function checkResponseHeaders(
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
    if (raw.kind === 'value') {
      const place = { location: 'header', name } as const;
      problems.push(...checkValue(document, schemaPointer, check, raw.value, place));
    } else if (raw.kind === 'problem') {
      const { keyword } = raw;
      const message = wordsOfUnreadable[keyword];
      problems.push({ ...base, schemaPointer: pointer, keyword, message });
    }
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
