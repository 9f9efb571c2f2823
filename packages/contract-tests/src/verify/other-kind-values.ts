import type { ContractModel } from '../contract/contract-model.js';
import type { ContractOperation } from '../contract/contract-operation.js';
import { fitsReference } from '../relations/fits-reference.js';
import type { ListSnapshot } from '../relations/list-context.js';
import { valuesAt } from '../values/values-at.js';

/** The values of path parameters of items that are listed, but are not of the kind that an operation is for. */
export function otherKindValues(
  { operations }: ContractModel,
  operation: ContractOperation,
  lists: ReadonlyMap<string, ListSnapshot>,
): Readonly<Record<string, unknown>> {
  const values = operation.parameters.flatMap(
    ({ name, refersTo }): readonly (readonly [string, unknown])[] => {
      if (refersTo === null) return [];
      const list = operations.find(({ operationId }) => operationId === refersTo.list)?.list;
      const item = lists.get(refersTo.list)?.items.find((each) => !fitsReference(refersTo, each));
      const value = list && item !== undefined ? valuesAt(item, list.identity)[0] : undefined;
      return value === undefined ? [] : [[name, value]];
    },
  );
  return Object.fromEntries(values);
}
