import {
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';
import { defaultFilters, type ListFilters } from './list-filters.js';

/** Reads the filters of an address. What the contract does not know is as if it were not there. */
export function readFilters(query: URLSearchParams): ListFilters {
  const wantedTypes = query.getAll('providerTypes');
  return {
    state: connectionStates.find((state) => state === query.get('state')),
    providerTypes: providerTypes.filter((type) => wantedTypes.includes(type)),
    sort: connectionSorts.find((sort) => sort === query.get('sort')) ?? defaultFilters.sort,
    sortDir:
      sortDirections.find((direction) => direction === query.get('sortDir')) ??
      defaultFilters.sortDir,
    page: Number(/^[1-9]\d{0,5}$/.exec(query.get('page') ?? '')?.[0] ?? defaultFilters.page),
  };
}
