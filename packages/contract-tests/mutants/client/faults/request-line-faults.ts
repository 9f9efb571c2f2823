import type { ClientFault } from '../client-fault.js';
import { spoilCall } from '../spoil/spoil-call.js';
import { spoilQuery } from '../spoil/spoil-query.js';
import { spoilRequest } from '../spoil/spoil-request.js';
import { spoilUrl } from '../spoil/spoil-url.js';

const arrayName = 'providerTypes';

/** Writes the array in another spelling. */
function spelt(write: (values: readonly string[], query: URLSearchParams) => void) {
  return spoilQuery((query) => {
    const values = query.getAll(arrayName);
    query.delete(arrayName);
    if (values.length > 0) write(values, query);
  });
}

const verb = (from: string, to: string) =>
  spoilRequest(async (request) => {
    if (request.method !== from) return request;
    const { url, headers } = request;
    return new Request(url, { method: to, headers, body: await request.arrayBuffer() });
  });

/** Requests with a wrong method, path or query. */
export const requestLineFaults: readonly ClientFault[] = [
  {
    id: 'verb-patch',
    title: 'Updates are sent as PATCH',
    breaks: 'updates are PUT',
    spoilt: verb('PUT', 'PATCH'),
  },
  {
    id: 'verb-post',
    title: 'Updates are sent as POST',
    breaks: 'updates are PUT',
    spoilt: verb('PUT', 'POST'),
  },
  {
    id: 'verb-put',
    title: 'Creating is sent as PUT',
    breaks: 'creating is POST',
    spoilt: verb('POST', 'PUT'),
  },
  {
    id: 'path-template',
    title: 'The id is not filled in: `{id}` is sent',
    breaks: 'the path holds the id',
    spoilt: spoilUrl((url) => {
      url.pathname = url.pathname.replace(
        /\/connections\/[^/]+\/upload/,
        '/connections/{id}/upload',
      );
    }),
  },
  {
    id: 'path-id-32-bits',
    title: 'The id is cut to 32 bits',
    breaks: 'the path holds the id, which is any number',
    spoilt: spoilCall((run, call) => {
      const id = call.path['id'];
      return run(typeof id === 'number' ? { ...call, path: { ...call.path, id: id | 0 } } : call);
    }),
  },
  {
    id: 'path-not-encoded',
    title: 'A plus sign in the id stays as it is, and a point ends it',
    breaks: 'the path holds the whole id',
    spoilt: spoilUrl((url) => {
      url.pathname = decodeURIComponent(url.pathname).replace(
        /(\/connections\/-?\d+)[.e][^/]*/,
        '$1',
      );
    }),
  },
  {
    id: 'path-prefix',
    title: 'The base path is sent twice',
    breaks: 'paths follow the base URL',
    spoilt: spoilUrl((url) => {
      url.pathname = `/public${url.pathname}`;
    }),
  },
  {
    id: 'path-slash',
    title: 'Paths end with a slash',
    breaks: 'the path is `/connections`',
    spoilt: spoilUrl((url) => {
      url.pathname += '/';
    }),
  },
  {
    id: 'path-of-another',
    title: 'Updates from CSV go to the path for JSON',
    breaks: 'each operation has its own path',
    spoilt: spoilUrl((url, { method }) => {
      if (method === 'PUT') url.pathname = url.pathname.replace(/csv$/, 'json');
    }),
  },
  {
    id: 'array-comma',
    title: '`providerTypes` is one value with commas',
    breaks: 'each value has a pair of its own',
    spoilt: spelt((values, query) => query.set(arrayName, values.join(','))),
  },
  {
    id: 'array-brackets',
    title: '`providerTypes` is sent as `providerTypes[]`',
    breaks: 'the parameter is `providerTypes`',
    spoilt: spelt((values, query) => {
      for (const value of values) query.append(`${arrayName}[]`, value);
    }),
  },
  {
    id: 'array-index',
    title: '`providerTypes` is sent as `providerTypes[0]`',
    breaks: 'the parameter is `providerTypes`',
    spoilt: spelt((values, query) => {
      for (const [index, value] of values.entries()) query.append(`${arrayName}[${index}]`, value);
    }),
  },
  {
    id: 'array-json',
    title: '`providerTypes` is sent as a JSON list',
    breaks: 'each value has a pair of its own',
    spoilt: spelt((values, query) => query.set(arrayName, JSON.stringify(values))),
  },
  {
    id: 'array-last',
    title: 'Of several `providerTypes` the last is sent',
    breaks: 'every value is sent',
    spoilt: spelt((values, query) => query.set(arrayName, values.at(-1) ?? '')),
  },
  {
    id: 'query-dropped',
    title: '`sortDir` is not sent',
    breaks: 'the query holds what the caller asked for',
    spoilt: spoilQuery((query) => query.delete('sortDir')),
  },
  {
    id: 'query-renamed',
    title: '`sortDir` is sent as `sort_dir`',
    breaks: 'the parameter is `sortDir`',
    spoilt: spoilQuery((query) => {
      const value = query.get('sortDir');
      query.delete('sortDir');
      if (value !== null) query.set('sort_dir', value);
    }),
  },
  {
    id: 'query-case',
    title: '`state` is sent in lower case',
    breaks: '`state` is one of four values',
    spoilt: spoilQuery((query) => {
      const value = query.get('state');
      if (value !== null) query.set('state', value.toLowerCase());
    }),
  },
  {
    id: 'query-page-from-zero',
    title: '`page` is sent counted from zero',
    breaks: '`page` is counted from one',
    spoilt: spoilQuery((query) => {
      const page = query.get('page');
      if (page !== null) query.set('page', String(Number(page) - 1));
    }),
  },
  {
    id: 'query-limit-capped',
    title: 'A limit over 20 is sent as 20',
    breaks: '`limit` is up to 50',
    spoilt: spoilQuery((query) => {
      if (Number(query.get('limit')) > 20) query.set('limit', '20');
    }),
  },
  {
    id: 'query-empty',
    title: 'A filter that is not set is sent empty',
    breaks: 'an empty text is no state',
    spoilt: spoilQuery((query) => {
      if (!query.has('state')) query.set('state', '');
    }),
  },
  {
    id: 'query-undefined',
    title: 'A filter that is not set is sent as `undefined`',
    breaks: '`state` is one of four values',
    spoilt: spoilQuery((query) => {
      if (!query.has('state')) query.set('state', 'undefined');
    }),
  },
  {
    id: 'query-combined-lost',
    title: '`state` is not sent beside `providerTypes`',
    breaks: 'the query holds what the caller asked for',
    spoilt: spoilQuery((query) => {
      if (query.has(arrayName)) query.delete('state');
    }),
  },
];
