import type { ConnectionPage } from '@drata-connections/types';
import { createFetch, ofetch } from 'ofetch';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** A general client with one retry, left on. */
export const ofetchContender: Contender = {
  name: 'ofetch',
  connect: ({ baseUrl, apiKey, fetch }) => {
    const client = (fetch ? createFetch({ fetch }) : ofetch).create({
      baseURL: baseUrl,
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    return () => client<ConnectionPage>('/connections', { query: listQuery });
  },
};
