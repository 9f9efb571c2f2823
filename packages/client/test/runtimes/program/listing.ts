import { plainRequest } from '../api/plain-request.js';
import type { Scenario } from './scenario.js';

/** The ways to list. */
export const listing: Readonly<Record<string, Scenario>> = {
  'list: one page': {
    run: async ({ client }) => {
      const { data, total } = await client().connections.list({ limit: 2 });
      return { ids: data.map(({ id }) => id), total };
    },
    outcome: { ids: [1, 2], total: 7 },
    received: [plainRequest('GET /connections?limit=2')],
  },

  'list: all pages, several at once': {
    run: async ({ client }) => {
      const ids: number[] = [];
      for await (const { id } of client().connections.list({ limit: 2 }, { concurrency: 3 })) {
        ids.push(id);
      }
      return ids;
    },
    outcome: [1, 2, 3, 4, 5, 6, 7],
    received: [1, 2, 3, 4].map((page) => plainRequest(`GET /connections?limit=2&page=${page}`)),
  },

  'list: left early': {
    run: async ({ client }) => {
      for await (const { id } of client().connections.list({ limit: 2 }, { concurrency: 3 })) {
        return id;
      }
      return undefined;
    },
    outcome: 1,
  },

  'list: with its response': {
    run: async ({ client }) => {
      const list = client().connections.list({ limit: 7 });
      const { data, response } = await list.withResponse();
      return [data.total, response.status, response.headers.get('content-type')];
    },
    outcome: [7, 200, 'application/json'],
    received: [plainRequest('GET /connections?limit=7')],
  },

  'list: with a key of a function': {
    run: async ({ client, apiKey }) => {
      const { total } = await client({ apiKey: async () => apiKey }).connections.list();
      return total;
    },
    outcome: 7,
    received: [plainRequest('GET /connections')],
  },
};
