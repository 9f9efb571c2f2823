import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ProviderFault } from '../provider-fault.js';
import { rewriteQuery } from '../rewrite/rewrite-query.js';
import { rewriteSelection, type Select } from '../rewrite/rewrite-selection.js';

/** Pages by a filter of its own over the list without filters. */
function filteredBy(passes: (item: JsonObject, query: URLSearchParams) => boolean): Select {
  return (all, { page, limit }, query) => {
    const found = all.filter((item) => passes(item, query));
    return { data: found.slice((page - 1) * limit, page * limit), total: found.length };
  };
}

const withoutFilters = (query: URLSearchParams): void => {
  query.delete('state');
  query.delete('providerTypes');
};

function usesOf({ providerTypes }: JsonObject): readonly unknown[] {
  return Array.isArray(providerTypes)
    ? providerTypes.filter(isJsonObject).map(({ value }) => value)
    : [];
}

const inState = ({ state }: JsonObject, query: URLSearchParams): boolean =>
  !query.has('state') || query.get('state') === state;

/** Lists that hold other connections than were asked for. */
export const filterFaults: readonly ProviderFault[] = [
  {
    id: 'filter-state-ignored',
    title: '`state` is ignored',
    breaks: 'the list holds only connections in this state',
    wrap: rewriteQuery((query) => query.delete('state')),
  },
  {
    id: 'filter-one-state-ignored',
    title: '`state=IN_PROGRESS` is ignored',
    breaks: 'the list holds only connections in this state',
    wrap: rewriteQuery((query) => {
      if (query.get('state') === 'IN_PROGRESS') query.delete('state');
    }),
  },
  {
    id: 'filter-provider-types-ignored',
    title: '`providerTypes` is ignored',
    breaks: 'the list holds only connections that serve one of these types',
    wrap: rewriteQuery((query) => query.delete('providerTypes')),
  },
  {
    id: 'filter-first-provider-type',
    title: 'Of several `providerTypes` the first counts',
    breaks: 'the list holds every connection that serves one of these types',
    wrap: rewriteQuery((query) => {
      const [first] = query.getAll('providerTypes');
      if (first !== undefined) query.set('providerTypes', first);
    }),
  },
  {
    id: 'filter-all-provider-types',
    title: 'Connections must serve all of `providerTypes`',
    breaks: 'connections that serve one of these types are enough',
    wrap: rewriteSelection(
      filteredBy(
        (item, query) =>
          inState(item, query) &&
          query.getAll('providerTypes').every((type) => usesOf(item).includes(type)),
      ),
      withoutFilters,
    ),
  },
  {
    id: 'filters-not-combined',
    title: 'With `providerTypes`, `state` is ignored',
    breaks: 'both filters hold together',
    wrap: rewriteQuery((query) => {
      if (query.has('providerTypes')) query.delete('state');
    }),
  },
  {
    id: 'filters-either',
    title: 'A connection passes by `state` or by `providerTypes`',
    breaks: 'both filters hold together',
    wrap: rewriteSelection(
      filteredBy((item, query) => {
        const types = query.getAll('providerTypes');
        const serves = types.some((type) => usesOf(item).includes(type));
        if (types.length === 0) return inState(item, query);
        return serves || (query.has('state') && inState(item, query));
      }),
      withoutFilters,
    ),
  },
  {
    id: 'filter-incomplete',
    title: '`state=ACTIVE` leaves out every tenth active connection',
    breaks: 'the list holds all connections in this state',
    wrap: rewriteSelection((all, { page, limit }, query) => {
      const found =
        query.get('state') === 'ACTIVE' ? all.filter((_, index) => index % 10 !== 9) : all;
      return { data: found.slice((page - 1) * limit, page * limit), total: found.length };
    }),
  },
  {
    id: 'filter-after-paging',
    title: 'A page is cut first and filtered by `state` then',
    breaks: 'pages hold `limit` connections of those that pass',
    wrap: rewriteSelection(
      (all, { page, limit }, query) => ({
        data: all.slice((page - 1) * limit, page * limit).filter((item) => inState(item, query)),
      }),
      (query) => query.delete('state'),
    ),
  },
  {
    id: 'filter-provider-type-case',
    title: 'Provider types are listed in lower case',
    breaks: 'the list holds only connections that serve one of these types',
    wrap: rewriteSelection((all, { page, limit }) => ({
      data: all.slice((page - 1) * limit, page * limit).map((item) => ({
        ...item,
        providerTypes: (Array.isArray(item['providerTypes']) ? item['providerTypes'] : [])
          .filter(isJsonObject)
          .map((use) => ({ ...use, value: String(use['value']).toLowerCase() })),
      })),
    })),
  },
];
