import type { ListConnectionsQuery } from '@drata-connections/types';
import type { ListFilters } from './list-filters.js';

/** The query that asks the API for what the filters say. */
export function listQuery(filters: ListFilters): ListConnectionsQuery {
  const { state, providerTypes, ...order } = filters;
  return {
    ...order,
    ...(state === undefined ? {} : { state }),
    ...(providerTypes.length === 0 ? {} : { providerTypes: [...providerTypes] }),
  };
}
