import type { OpenApiDocument } from '@drata-connections/types/contract';
import { ContractError } from '../contract/contract-error.js';
import { httpMethods } from '../contract/http-methods.js';
import { splitContract } from './split-contract.js';
import { type PrismOperations, toPrismOperations } from './to-prism-operations.js';

/** The operations of a contract, as far as Prism can read them. */
export interface ReadOperations {
  readonly operations: PrismOperations;
  /** Why others could not be read, by their ids. */
  readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * Reads the operations of a contract for Prism, path by path; where a path cannot be read, its operations one by one, so
 * that one of them leaves the others alone.
 *
 * @throws ContractError when it can read none.
 * @param prepare Changes the copy that Prism gets of a part of the contract.
 */
export async function readOperations(
  contract: OpenApiDocument,
  prepare: (copy: OpenApiDocument, part: OpenApiDocument) => void = () => {},
): Promise<ReadOperations> {
  const operations: PrismOperations = [];
  const unreadable = new Map<string, string>();
  const read = async (part: OpenApiDocument): Promise<void> => {
    const copy = structuredClone(part);
    prepare(copy, part);
    operations.push(...(await toPrismOperations(copy)));
  };
  for (const path of splitContract(contract)) {
    try {
      await read(path);
    } catch {
      for (const { operationId, part } of splitPath(path)) {
        try {
          await read(part);
        } catch (error) {
          unreadable.set(operationId, error instanceof Error ? error.message : String(error));
        }
      }
    }
  }
  const [reason] = unreadable.values();
  if (operations.length === 0 && reason !== undefined) {
    throw new ContractError(
      `Failed to read the contract: Prism can read none of its operations: ${reason} Mend the document.`,
    );
  }
  return { operations, unreadable };
}

/** A document for each operation of a document with one path. */
function splitPath(
  document: OpenApiDocument,
): readonly { readonly operationId: string; readonly part: OpenApiDocument }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const others = Object.entries(item).filter(
        ([key]) => !httpMethods.some((own) => own === key),
      );
      const alone = { ...Object.fromEntries(others), [method]: operation };
      const { operationId = `${method} ${path}` } = operation;
      return [{ operationId, part: { ...document, paths: { [path]: alone } } }];
    }),
  );
}
