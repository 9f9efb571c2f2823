import type { paths } from '@drata-connections/types';
import createClient from 'openapi-fetch';
import type { Walker } from './walker.js';

/** The loop that people write around stock openapi-fetch: the first page tells the total, then the rest in order. */
export const byHand: Walker = {
  name: 'openapi-fetch, a loop by hand, one by one',
  connect: ({ baseUrl, apiKey }) => {
    const client = createClient<paths>({
      baseUrl,
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    return async () => {
      const ids: number[] = [];
      for (let page = 1, total = 1; ids.length < total; page++) {
        const { data } = await client.GET('/connections', {
          params: { query: { page, limit: 50 } },
        });
        if (data === undefined) throw new Error('Failed to read a page: the server refused it.');
        total = data.total;
        for (const { id } of data.data) ids.push(id);
      }
      return ids;
    };
  },
};
