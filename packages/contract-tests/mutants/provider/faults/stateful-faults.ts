import type { ProviderFault } from '../provider-fault.js';
import { operationOf } from '../rewrite/operation-of.js';
import { rewriteError } from '../rewrite/rewrite-error.js';
import { rewriteItems } from '../rewrite/rewrite-items.js';
import { rewritePage } from '../rewrite/rewrite-page.js';

/** Faults that show over several requests only. */
export const statefulFaults: readonly ProviderFault[] = [
  {
    id: 'state-ties-shift',
    title: 'Connections in one state come in another order each time',
    breaks: 'the same question has the same answer while nothing changes',
    wrap: (next, apiKeys) => {
      let calls = 0;
      return rewritePage((page, query) => {
        calls += 1;
        if (query.get('sort') !== 'CONNECTION_STATE' || calls % 2 === 0) return page;
        const states = [...new Set(page.data.map(({ state }) => state))];
        const data = states.flatMap((state) =>
          page.data.filter((item) => item['state'] === state).toReversed(),
        );
        return { ...page, data };
      })(next, apiKeys);
    },
  },
  {
    id: 'state-filter-twice',
    title: 'A provider type that is named twice lists each connection twice',
    breaks: 'a connection is listed once',
    wrap: rewritePage((page, query) => {
      const types = query.getAll('providerTypes');
      const isTwice = new Set(types).size < types.length;
      return isTwice ? { ...page, data: page.data.flatMap((item) => [item, item]) } : page;
    }),
  },
  {
    id: 'state-update-renames-another',
    title: 'An update names the first connection anew',
    breaks: 'the people of the connection are replaced',
    wrap: (next, apiKeys) => {
      let updates = 0;
      const renamed = rewriteItems((item) =>
        updates > 0 && item['id'] === 1 ? { ...item, clientAlias: `Import ${updates}` } : item,
      )(next, apiKeys);
      return async (request) => {
        const response = await renamed(request);
        if (operationOf(request)?.startsWith('update') && response.ok) updates += 1;
        return response;
      };
    },
  },
  {
    id: 'state-refused-update-kept',
    title: 'A refused update names the connections after its file',
    breaks: 'a request that is refused changes nothing',
    wrap: (next, apiKeys) => {
      let refused = 0;
      const renamed = rewriteItems((item) =>
        refused > 0 && item['clientType'] === 'CSV_IDP'
          ? { ...item, clientAlias: 'people.csv' }
          : item,
      )(next, apiKeys);
      return async (request) => {
        const response = await renamed(request);
        if (operationOf(request)?.startsWith('update') && response.status === 400) refused += 1;
        return response;
      };
    },
  },
  {
    id: 'state-other-kind',
    title: 'A connection that takes no people is updated as well',
    breaks: '`id` is that of a `CSV_IDP` connection',
    wrap: rewriteError(({ body }) =>
      /takes no upload/.test(String(body['message'])) ? Response.json({}) : undefined,
    ),
  },
  {
    id: 'state-ids-used-up',
    title: 'After fifty uploads, connections get ids a second time',
    breaks: 'the id identifies a connection within the account',
    wrap: rewriteItems((item) =>
      Number(item['id']) > 170 ? { ...item, id: Number(item['id']) - 50 } : item,
    ),
  },
];
