import type { paths } from '@drata-connections/types';
import createClient from 'openapi-fetch';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** Stock openapi-fetch on the same types: what the others are compared with. */
export const openapiFetch: Contender = {
  name: 'openapi-fetch',
  connect: ({ baseUrl, apiKey, fetch }) => {
    const client = createClient<paths>({
      baseUrl,
      headers: { Authorization: `Bearer ${apiKey}` },
      ...(fetch && { fetch }),
    });
    return async () => (await client.GET('/connections', { params: { query: listQuery } })).data;
  },
};
