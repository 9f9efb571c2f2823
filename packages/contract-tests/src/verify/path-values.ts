import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import { fitsReference } from '../relations/fits-reference.js';
import type { ListSnapshot } from '../relations/list-context.js';
import { valuesAt } from '../values/values-at.js';

/**
 * The values of an operation's path parameters, as far as they are known: for an operation that writes, the connection
 * that was named for it; for one that reads, an item of the list that the parameter refers to.
 */
export function pathValues(
  { operations, schemas }: ContractModel,
  operation: ContractOperation,
  lists: ReadonlyMap<string, ListSnapshot>,
  connectionId: number | string | undefined,
): Readonly<Record<string, unknown>> {
  const parameters = operation.parameters.filter(({ in: place }) => place === 'path');
  const values = parameters.flatMap(
    ({ name, schema, refersTo }): readonly (readonly [string, unknown])[] => {
      if (!operation.safe) {
        const spellings = [Number(connectionId), String(connectionId)];
        const fitting = spellings.find((value) => schemas.accepts(schema, value));
        return connectionId === undefined || fitting === undefined ? [] : [[name, fitting]];
      }
      if (refersTo === null) return [];
      const list = operations.find(({ operationId }) => operationId === refersTo.list)?.list;
      const item = lists.get(refersTo.list)?.items.find((each) => fitsReference(refersTo, each));
      const value = list && item !== undefined ? valuesAt(item, list.identity)[0] : undefined;
      return value === undefined ? [] : [[name, value]];
    },
  );
  return Object.fromEntries(values);
}
