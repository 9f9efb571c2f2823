import { listConnections } from '#hey-api';
import { createClient, createConfig } from '#hey-api/client';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** The client that hey-api generates from the same contract, with its fetch client. */
export const heyApi: Contender = {
  name: '@hey-api/openapi-ts',
  connect: ({ baseUrl, apiKey, fetch }) => {
    const client = createClient(createConfig({ baseUrl, auth: apiKey, ...(fetch && { fetch }) }));
    return async () => (await listConnections({ client, query: listQuery })).data;
  },
};
