import type { ConnectionPage } from '@drata-connections/types';
import ky from 'ky';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

const { providerTypes, ...rest } = listQuery;

/** A general client with retries and a timeout, both left on. */
export const kyContender: Contender = {
  name: 'ky',
  connect: ({ baseUrl, apiKey, fetch }) => {
    const client = ky.create({
      baseUrl: `${baseUrl}/`,
      headers: { Authorization: `Bearer ${apiKey}` },
      ...(fetch && { fetch }),
    });
    return () => {
      // ky takes pairs where a name is repeated.
      const searchParams: (string | number)[][] = Object.entries(rest);
      for (const type of providerTypes) searchParams.push(['providerTypes', type]);
      return client.get('connections', { searchParams }).json<ConnectionPage>();
    };
  },
};
