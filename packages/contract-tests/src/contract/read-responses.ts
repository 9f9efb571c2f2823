import {
  type ApiResponse,
  type OpenApiDocument,
  type Operation,
  resolveReference,
} from '@drata-connections/types/contract';
import type { ContractResponse } from './contract-response.js';
import type { ContractSchemas } from './contract-schemas.js';
import { pointerTo } from './pointer-to.js';
import { readContents } from './read-contents.js';

/** The declared responses of an operation, in the contract's order. */
export function readResponses(
  document: OpenApiDocument,
  schemas: ContractSchemas,
  responses: Operation['responses'],
  pointer: string,
): readonly ContractResponse[] {
  // What begins with `x-` is an extension.
  const declared = Object.entries(responses).filter(([code]) => !code.startsWith('x-'));
  const codes = declared.map(([code]) => code);
  return declared.map(([code, node]) => {
    const { content } = resolveReference<ApiResponse>(document, node);
    const place = pointerTo(node, `${pointer}/responses/${code}`);
    return {
      code,
      status: representativeStatus(code, codes),
      contents: readContents(schemas, content, place),
      pointer: place,
    };
  });
}

/** A status that is answered by the given code alone: `5XX` beside `500` is asked for as 599. */
function representativeStatus(code: string, declared: readonly string[]): number {
  if (/^\d{3}$/.test(code)) return Number(code);
  for (let status = 599; status >= 200; status -= 1) {
    const exact = declared.includes(String(status));
    const range = declared.find((other) => other.toUpperCase() === `${String(status)[0]}XX`);
    if (!exact && (range ?? 'default') === code) return status;
  }
  return 599;
}
