import { connectionSorts, connectionStates, providerTypes } from '@drata-connections/types';
import type { ProviderFault } from '../provider-fault.js';
import { rewriteQuery } from '../rewrite/rewrite-query.js';

const states: ReadonlySet<string> = new Set(connectionStates);
const sorts: ReadonlySet<string> = new Set(connectionSorts);
const types: ReadonlySet<string> = new Set(providerTypes);

/** Query parameters that are taken although the contract forbids them. */
export const boundFaults: readonly ProviderFault[] = [
  {
    id: 'bound-limit-over',
    title: 'A limit over 50 is taken for 50',
    breaks: '`limit` is at most 50',
    wrap: rewriteQuery((query) => {
      if (Number(query.get('limit')) > 50) query.set('limit', '50');
    }),
  },
  {
    id: 'bound-limit-zero',
    title: 'A limit of 0 is taken for none',
    breaks: '`limit` is at least 1',
    wrap: rewriteQuery((query) => {
      if (query.get('limit') === '0') query.delete('limit');
    }),
  },
  {
    id: 'bound-page-zero',
    title: 'Page 0 is the first page',
    breaks: '`page` is at least 1',
    wrap: rewriteQuery((query) => {
      if (query.get('page') === '0') query.set('page', '1');
    }),
  },
  {
    id: 'bound-limit-text',
    title: 'A limit that is no number is taken for none',
    breaks: '`limit` is a number',
    wrap: rewriteQuery((query) => {
      if (Number.isNaN(Number(query.get('limit') ?? 0))) query.delete('limit');
    }),
  },
  {
    id: 'bound-unknown-state',
    title: 'A state that does not exist is ignored',
    breaks: '`state` is one of four values',
    wrap: rewriteQuery((query) => {
      if (!states.has(query.get('state') ?? 'ACTIVE')) query.delete('state');
    }),
  },
  {
    id: 'bound-state-case',
    title: 'States are read in any case',
    breaks: '`state` is one of four values',
    wrap: rewriteQuery((query) => {
      const state = query.get('state');
      if (state !== null) query.set('state', state.toUpperCase());
    }),
  },
  {
    id: 'bound-unknown-provider-type',
    title: 'Provider types that do not exist are ignored',
    breaks: '`providerTypes` holds known values only',
    wrap: rewriteQuery((query) => {
      const known = query.getAll('providerTypes').filter((type) => types.has(type));
      query.delete('providerTypes');
      for (const type of known) query.append('providerTypes', type);
    }),
  },
  {
    id: 'bound-unknown-sort',
    title: 'Any `sort` is taken, and an unknown one ignored',
    breaks: '`sort` is one of five values',
    wrap: rewriteQuery((query) => {
      if (!sorts.has(query.get('sort') ?? 'CREATED_AT')) query.delete('sort');
    }),
  },
];
