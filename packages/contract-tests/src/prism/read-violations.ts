import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { Violation } from './violation.js';

/**
 * Why Prism refused a request. It answers with the contract's own 422 or 400 example, which hides the reason, but
 * names it in the `sl-violations` header; where the contract declares no such answer, in a problem document.
 *
 * @returns Null when there is a reason that cannot be read: a header over 8 KiB is cut off.
 */
export function readViolations(headers: Headers, text: string): readonly Violation[] | null {
  const header = headers.get('sl-violations');
  const isProblem = (headers.get('content-type') ?? '').startsWith('application/problem+json');
  if (header === null && !isProblem) return [];
  try {
    const content: unknown = JSON.parse(header ?? text);
    const problem: { readonly validation?: unknown } = isJsonObject(content) ? content : {};
    const list: readonly unknown[] = [
      Array.isArray(content) ? content : (problem.validation ?? []),
    ].flat();
    return list.filter(isJsonObject).map(readViolation);
  } catch {
    return null;
  }
}

function readViolation(item: {
  readonly location?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}): Violation {
  const path = (Array.isArray(item.location) ? item.location : []).map(String);
  const named = path[0] === 'request' || path[0] === 'response';
  return {
    side: path[0] === 'response' ? 'response' : 'request',
    location: named ? path.slice(1) : path,
    keyword: String(item.code ?? ''),
    message: String(item.message ?? ''),
  };
}
