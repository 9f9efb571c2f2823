import type { ListConnectionsQuery } from '@drata-connections/types';

/** What every contender asks for: numbers, an enum and an array, so that all of them have a query to serialise. */
export const listQuery: ListConnectionsQuery & { readonly providerTypes: ['MDM', 'HRIS'] } = {
  page: 1,
  limit: 20,
  state: 'ACTIVE',
  providerTypes: ['MDM', 'HRIS'],
};
