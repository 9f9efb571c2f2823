import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** No client at all: what is left is the work that no client can save. */
export const bareFetch: Contender = {
  name: '`fetch`, by hand',
  connect: ({ baseUrl, apiKey, fetch = globalThis.fetch }) => {
    const headers = { Authorization: `Bearer ${apiKey}` };
    return async () => {
      const query = new URLSearchParams();
      for (const [name, value] of Object.entries(listQuery)) {
        for (const item of [value].flat()) query.append(name, String(item));
      }
      const response = await fetch(`${baseUrl}/connections?${query}`, { headers });
      return JSON.parse(await response.text());
    };
  },
};
