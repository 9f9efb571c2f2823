import type { HttpMethod, OpenApiDocument, Operation } from '@drata-connections/types/contract';

/** A copy of a contract with one operation more, or another in its place. */
export function withOperation(
  contract: OpenApiDocument,
  path: string,
  method: HttpMethod,
  operation: Operation,
): OpenApiDocument {
  const item = { ...contract.paths[path], [method]: operation };
  return { ...contract, paths: { ...contract.paths, [path]: item } };
}
