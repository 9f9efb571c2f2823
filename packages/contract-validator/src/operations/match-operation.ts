import type { ContractOperation } from './contract-operation.js';

/** The operation that a request asks for, and the texts of its path parameters, still percent-encoded. */
export interface OperationMatch {
  readonly operation: ContractOperation | undefined;
  readonly texts: readonly string[];
  /** The methods that the contract has for the path. */
  readonly methods: readonly string[];
}

/** Finds the operation for a method and a path. A path with fewer parameters is preferred. */
export function matchOperation(
  operations: readonly ContractOperation[],
  method: string,
  pathname: string,
): OperationMatch {
  const matches: { readonly operation: ContractOperation; readonly texts: readonly string[] }[] =
    [];
  for (const operation of operations) {
    for (const basePath of operation.basePaths) {
      if (!pathname.startsWith(`${basePath}/`)) continue;
      const texts = operation.pattern.exec(pathname.slice(basePath.length));
      if (texts !== null) matches.push({ operation, texts: texts.slice(1) });
    }
  }
  // Only the most concrete path counts: `/pets/mine` with another method is not `/pets/{id}`, unless that has it.
  matches.sort((one, other) => one.texts.length - other.texts.length);
  const found = matches.find(({ operation }) => operation.matched.method === method);
  const methods = [...new Set(matches.map(({ operation }) => operation.matched.method))];
  return { operation: found?.operation, texts: found?.texts ?? [], methods };
}
