import type {
  ConnectionSort,
  ConnectionState,
  ProviderType,
  SortDirection,
} from '@drata-connections/types';

/** What the list shows, as its address says. */
export interface ListFilters {
  /** Only this state; undefined for all. */
  readonly state: ConnectionState | undefined;
  /** Only connections that serve one of these; empty for all. */
  readonly providerTypes: readonly ProviderType[];
  readonly sort: ConnectionSort;
  readonly sortDir: SortDirection;
  /** Page, from 1. */
  readonly page: number;
}

/** The list as it opens: everything, the newest first. */
export const defaultFilters: ListFilters = {
  state: undefined,
  providerTypes: [],
  sort: 'CREATED_AT',
  sortDir: 'DESC',
  page: 1,
};
