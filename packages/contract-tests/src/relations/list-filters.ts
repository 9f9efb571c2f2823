import type { FilterParameter } from '../contract/list-vocabulary.js';
import { schemaTypes } from '../contract/schema-types.js';
import { valuesAt } from '../values/values-at.js';
import type { ListContext, Query } from './list-context.js';

/** A filter, and the values that it takes. */
export interface ListFilter extends FilterParameter {
  readonly values: readonly unknown[];
  readonly isArray: boolean;
  /** Whether it may not name a value twice. */
  readonly isSet: boolean;
}

/** The filters of a list that have values to choose from. */
export function readFilters({ operation, schemas, list }: ListContext): readonly ListFilter[] {
  return list.filters.flatMap((filter) => {
    const schema = operation.parameters.find(({ name }) => name === filter.parameter)?.schema;
    if (schema === undefined) return [];
    const isArray = schemaTypes(schema).includes('array');
    const item = isArray ? schemas.resolve(schema.items) : schema;
    const values = Array.isArray(item.enum)
      ? item.enum
      : schemaTypes(item).includes('boolean')
        ? [true, false]
        : [];
    return values.length === 0
      ? []
      : [{ ...filter, values, isArray, isSet: schema.uniqueItems === true }];
  });
}

/** Whether an item has what a query filters by. */
export function passes(filters: readonly ListFilter[], query: Query, item: unknown): boolean {
  return filters.every(({ parameter, property }) => {
    if (!Object.hasOwn(query, parameter)) return true;
    const wanted: readonly unknown[] = [query[parameter]].flat();
    return valuesAt(item, property).some((value) => wanted.includes(value));
  });
}

/** The items of the whole list that a query filters out of it. */
export function select(
  { base }: ListContext,
  filters: readonly ListFilter[],
  query: Query,
): readonly unknown[] {
  return base().items.filter((item) => passes(filters, query, item));
}

/** The values of a filter, the most frequent first. */
export function byCount({ base }: ListContext, filter: ListFilter): readonly unknown[] {
  const count = (value: unknown) =>
    base().items.filter((item) => valuesAt(item, filter.property).includes(value)).length;
  return filter.values
    .map((value) => ({ value, count: count(value) }))
    .sort((one, other) => other.count - one.count)
    .map(({ value }) => value);
}
