import type { ConnectionPage } from '@drata-connections/types';
import axios from 'axios';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** A general client: on the network with its default adapter, which is not `fetch` in Node. */
export const axiosContender: Contender = {
  name: 'axios',
  connect: ({ baseUrl, apiKey, fetch }) => {
    const client = axios.create({
      baseURL: baseUrl,
      headers: { Authorization: `Bearer ${apiKey}` },
      paramsSerializer: { indexes: null },
      ...(fetch && { adapter: 'fetch', env: { fetch } }),
    });
    return async () =>
      (await client.get<ConnectionPage>('/connections', { params: listQuery })).data;
  },
};
