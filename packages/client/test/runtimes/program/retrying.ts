import { formRequest } from '../api/form-request.js';
import { plainRequest } from '../api/plain-request.js';
import { errorOf } from './error-of.js';
import type { Scenario } from './scenario.js';

const retry = { attempts: 3, baseDelayMs: 1 };
const broken = { name: 'DrataConnectionError', attempts: 3 };

/** What is sent again. */
export const retrying: Readonly<Record<string, Scenario>> = {
  'retry: unavailable once': {
    run: async ({ client }) => {
      const { total } = await client({ retry }).connections.list();
      return total;
    },
    outcome: 7,
    received: [plainRequest('GET /connections'), plainRequest('GET /connections')],
  },

  'retry: refused once': {
    run: async ({ client, baseUrl, deafOrigin }) => {
      let attempts = 0;
      const fetch = (url: string | URL | Request, init?: RequestInit): Promise<Response> =>
        globalThis.fetch(attempts++ ? url : `${url}`.replace(baseUrl, deafOrigin), init);
      const { total } = await client({ retry, fetch }).connections.list();
      return { total, attempts };
    },
    outcome: { total: 7, attempts: 2 },
    received: [plainRequest('GET /connections')],
  },

  // What the server has provably not seen may be created again.
  'retry: refused always': {
    run: async ({ client, deafOrigin, path }) => {
      const { connections } = client({ retry, baseUrl: deafOrigin });
      return {
        list: await errorOf(connections.list()),
        text: await errorOf(connections.createFromCsv({ file: 'id\n' })),
        stream: await errorOf(connections.createFromCsv({ path })),
      };
    },
    outcome: {
      list: {
        ...broken,
        reason: 'Failed to list connections: no whole response arrived after 3 attempts',
      },
      text: {
        ...broken,
        reason: 'Failed to create connection from csv: no whole response arrived after 3 attempts',
      },
      stream: {
        ...broken,
        reason: 'Failed to create connection from csv: no whole response arrived after 3 attempts',
      },
    },
    received: [],
  },

  'retry: an upload that was unavailable once': {
    run: ({ client, path }) => client({ retry }).connections.createFromCsv({ path }),
    outcome: {},
    received: ({ framing }) => [
      formRequest('POST /connections/upload/csv', framing),
      formRequest('POST /connections/upload/csv', framing),
    ],
  },

  'retry: cut off': {
    run: ({ client }) => errorOf(client({ retry }).connections.list()),
    outcome: {
      ...broken,
      reason: 'Failed to list connections: no whole response arrived after 3 attempts',
    },
    received: Array.from({ length: 3 }, () => plainRequest('GET /connections')),
  },
};
