import { defaultFilters, type ListFilters } from './list-filters.js';

/** The address of the list with these filters; what is as by default is left out. */
export function listUrl(filters: ListFilters): string {
  const query = new URLSearchParams();
  if (filters.state !== undefined) {
    query.set('state', filters.state);
  }
  for (const type of filters.providerTypes) {
    query.append('providerTypes', type);
  }
  for (const name of ['sort', 'sortDir', 'page'] as const) {
    if (filters[name] !== defaultFilters[name]) {
      query.set(name, String(filters[name]));
    }
  }
  return query.size === 0 ? '/' : `/?${query}`;
}
