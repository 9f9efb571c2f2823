import { connectionSorts, sortDirections } from '@drata-connections/types';
import type { FC } from 'hono/jsx';
import type { StateCounts } from '../listing/count-states.js';
import type { ListFilters } from '../listing/list-filters.js';
import { nameSort } from '../wording/name-sort.js';
import { nameValue } from '../wording/name-value.js';
import { ProviderTypeFilter } from './provider-type-filter.js';
import { SelectField } from './select-field.js';
import { StateFilter } from './state-filter.js';

const directions: ReadonlyMap<string, string> = new Map([
  ['ASC', 'Ascending'],
  ['DESC', 'Descending'],
]);

/** What the list shows and in which order. A plain form; with JavaScript it applies on change. */
export const FilterForm: FC<{ readonly filters: ListFilters; readonly counts: StateCounts }> = ({
  filters,
  counts,
}) => (
  <form class="filters" action="/" method="get" autocomplete="off" data-apply-on-change>
    <StateFilter selected={filters.state} counts={counts} />
    <div class="toolbar">
      <ProviderTypeFilter selected={filters.providerTypes} />
      <SelectField
        name="sort"
        label="Sort by"
        selected={filters.sort}
        options={connectionSorts.map((value) => ({ value, label: nameSort(value) }))}
      />
      <SelectField
        name="sortDir"
        label="Order"
        selected={filters.sortDir}
        options={sortDirections.map((value) => ({
          value,
          label: directions.get(value) ?? nameValue(value),
        }))}
      />
      <button class="button without-script" type="submit">
        Apply
      </button>
    </div>
  </form>
);
