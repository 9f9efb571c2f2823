import type { ProviderFault } from '../provider-fault.js';
import { rewritePage } from '../rewrite/rewrite-page.js';
import { rewriteQuery } from '../rewrite/rewrite-query.js';

/** Lists in another order than was asked for. */
export const orderFaults: readonly ProviderFault[] = [
  {
    id: 'order-sort-ignored',
    title: '`sort` is ignored',
    breaks: '`sort` names the property to order by',
    wrap: rewriteQuery((query) => query.delete('sort')),
  },
  {
    id: 'order-direction-ignored',
    title: '`sortDir` is ignored',
    breaks: '`DESC` turns the order round',
    wrap: rewriteQuery((query) => query.delete('sortDir')),
  },
  {
    id: 'order-direction-of-one',
    title: '`sortDir` is ignored for `CONNECTED_AT`',
    breaks: '`DESC` turns the order round',
    wrap: rewriteQuery((query) => {
      if (query.get('sort') === 'CONNECTED_AT') query.delete('sortDir');
    }),
  },
  {
    id: 'order-default-direction',
    title: 'Without `sortDir`, the newest comes first',
    breaks: '`sortDir` is `ASC` by default',
    wrap: rewriteQuery((query) => {
      if (!query.has('sortDir')) query.set('sortDir', 'DESC');
    }),
  },
  {
    id: 'order-default-sort',
    title: 'Without `sort`, the order is by client type',
    breaks: '`sort` is `CREATED_AT` by default',
    wrap: rewriteQuery((query) => {
      if (!query.has('sort')) query.set('sort', 'CONNECTION_CLIENT_TYPE');
    }),
  },
  {
    id: 'order-wrong-property',
    title: '`CONNECTION_STATE` orders by client type',
    breaks: '`sort` names the property to order by',
    wrap: rewriteQuery((query) => {
      if (query.get('sort') === 'CONNECTION_STATE') query.set('sort', 'CONNECTION_CLIENT_TYPE');
    }),
  },
  {
    id: 'order-within-page',
    title: 'Pages are cut first and ordered by client type then',
    breaks: 'the whole list is in the order asked for',
    wrap: (next, apiKeys) => {
      const ordered = rewritePage((page, query) =>
        query.get('sort') === 'CONNECTION_CLIENT_TYPE'
          ? {
              ...page,
              data: page.data.toSorted((one, other) => {
                const sign = query.get('sortDir') === 'DESC' ? -1 : 1;
                return String(one['clientType']) < String(other['clientType']) ? -sign : sign;
              }),
            }
          : page,
      );
      const cut = rewriteQuery((query) => query.delete('sort'));
      return ordered(cut(next, apiKeys), apiKeys);
    },
  },
];
