import { isJsonObject } from '@drata-connections/contract-validator/document';
import type { ProviderFault } from '../provider-fault.js';
import { rewriteItems } from '../rewrite/rewrite-items.js';
import { rewriteList } from '../rewrite/rewrite-list.js';
import { rewritePage } from '../rewrite/rewrite-page.js';
import { rewriteQuery } from '../rewrite/rewrite-query.js';
import { rewriteSelection } from '../rewrite/rewrite-selection.js';

/** Faults of the list that show in a corner only. */
export const rareListFaults: readonly ProviderFault[] = [
  {
    id: 'rare-last-page-lost',
    title: 'A last page that is not full is empty',
    breaks: 'every connection is on a page',
    wrap: rewritePage((page) =>
      page.page > 1 && page.data.length < page.limit ? { ...page, data: [] } : page,
    ),
  },
  {
    id: 'rare-page-digit',
    title: 'Of the number of the page the first digit counts',
    breaks: '`page` chooses the page',
    wrap: rewriteSelection((all, { page, limit }) => {
      const first = Number(String(page).slice(0, 1));
      return { data: all.slice((first - 1) * limit, first * limit) };
    }),
  },
  {
    id: 'rare-filtered-page',
    title: 'With `state`, every page is the first',
    breaks: '`page` chooses the page',
    wrap: (next, apiKeys) => {
      const paged = rewriteSelection((all, { limit }, query) => ({
        data: query.has('state') ? all.slice(0, limit) : [],
      }))(next, apiKeys);
      return (request) =>
        new URL(request.url).searchParams.has('state') ? paged(request) : next(request);
    },
  },
  {
    id: 'rare-limit-greatest',
    title: 'A page of 50 holds 49',
    breaks: '`limit` is the number of connections on a page',
    wrap: rewriteSelection((all, { page, limit }) => {
      const size = limit === 50 ? 49 : limit;
      return { data: all.slice((page - 1) * size, page * size) };
    }),
  },
  {
    id: 'rare-join-duplicates',
    title: 'A connection that serves two of `providerTypes` is listed twice',
    breaks: 'a connection is listed once',
    wrap: rewriteSelection((all, { page, limit }, query) => {
      const types = query.getAll('providerTypes');
      const found = all.flatMap((item) => {
        const uses = Array.isArray(item['providerTypes']) ? item['providerTypes'] : [];
        const rows = uses.filter(
          (use) => isJsonObject(use) && types.includes(String(use['value'])),
        );
        return types.length > 1 ? rows.map(() => item) : [item];
      });
      return { data: found.slice((page - 1) * limit, page * limit), total: found.length };
    }),
  },
  {
    id: 'rare-third-provider-type',
    title: 'Of `providerTypes` two count',
    breaks: 'the list holds every connection that serves one of these types',
    wrap: rewriteQuery((query) => {
      const types = query.getAll('providerTypes').slice(0, 2);
      query.delete('providerTypes');
      for (const type of types) query.append('providerTypes', type);
    }),
  },
  {
    id: 'rare-order-filtered',
    title: 'With `state`, `sort` is ignored',
    breaks: '`sort` names the property to order by',
    wrap: rewriteQuery((query) => {
      if (query.has('state')) query.delete('sort');
    }),
  },
  {
    id: 'rare-order-provider-type',
    title: '`CONNECTION_PROVIDER_TYPE` is ignored',
    breaks: '`sort` names the property to order by',
    wrap: rewriteQuery((query) => {
      if (query.get('sort') === 'CONNECTION_PROVIDER_TYPE') query.delete('sort');
    }),
  },
  {
    id: 'rare-order-created',
    title: '`CREATED_AT`, the default, orders by client type',
    breaks: '`CREATED_AT` orders by the time of creation: what was created last comes last',
    wrap: rewriteQuery((query) => {
      if ((query.get('sort') ?? 'CREATED_AT') === 'CREATED_AT') {
        query.set('sort', 'CONNECTION_CLIENT_TYPE');
      }
    }),
  },
  {
    id: 'rare-order-reversed-pages',
    title: '`DESC` turns each page round, not the list',
    breaks: '`DESC` turns the order of the list round',
    wrap: (next, apiKeys) =>
      rewritePage((page, query) =>
        query.get('sortDir') === 'DESC' ? { ...page, data: page.data.toReversed() } : page,
      )(
        rewriteQuery((query) => {
          if (query.get('sortDir') === 'DESC') query.set('sortDir', 'ASC');
        })(next, apiKeys),
        apiKeys,
      ),
  },
  {
    id: 'rare-flag-flips',
    title: '`connected` is another at every second call',
    breaks: 'the same question has the same answer while nothing changes',
    wrap: (next, apiKeys) => {
      let calls = 0;
      return rewriteItems((item) =>
        calls++ % 7 === 0 ? { ...item, connected: item['connected'] !== true } : item,
      )(next, apiKeys);
    },
  },
  {
    id: 'rare-unavailable',
    title: 'Every hundredth list is answered 503',
    breaks: 'a valid request does not fail',
    wrap: (next, apiKeys) => {
      let calls = 0;
      return rewriteList(({ response }) => {
        calls += 1;
        return calls % 100 === 0
          ? Response.json(
              { statusCode: 503, message: 'Service unavailable', code: 10012 },
              { status: 503 },
            )
          : response;
      })(next, apiKeys);
    },
  },
  {
    id: 'rare-same-id',
    title: 'Two connections have the id 7',
    breaks: 'the id identifies a connection within the account',
    wrap: rewriteItems((item) => (item['id'] === 8 ? { ...item, id: 7 } : item)),
  },
  {
    id: 'rare-date-impossible',
    title: 'One connection in forty was connected on the 31st of February',
    breaks: '`connectedAt` is a date-time',
    wrap: rewriteItems((item) =>
      Number(item['id']) % 40 === 3 ? { ...item, connectedAt: '2026-02-31T10:00:00.000Z' } : item,
    ),
  },
  {
    id: 'rare-use-null',
    title: 'One connection in forty has a provider type without value',
    breaks: 'the value of a provider type is a text',
    wrap: rewriteItems((item) =>
      Number(item['id']) % 40 === 11
        ? { ...item, providerTypes: [{ value: null, isEnabled: true }] }
        : item,
    ),
  },
  {
    id: 'rare-body-cut',
    title: 'A page of 50 is cut off',
    breaks: 'the body is JSON',
    wrap: rewriteList(async ({ query, response }) =>
      query.get('limit') === '50'
        ? new Response((await response.text()).slice(0, -20), { headers: response.headers })
        : response,
    ),
  },
  {
    id: 'rare-body-twice',
    title: 'A page is written as JSON twice: the body is a text',
    breaks: 'a page is an object',
    wrap: rewriteList(async ({ response }) => Response.json(await response.text())),
  },
  {
    id: 'rare-type-missing',
    title: 'The list has no media type',
    breaks: 'the list answers `application/json`',
    wrap: rewriteList(async ({ response }) => {
      const bytes = new TextEncoder().encode(await response.text());
      return new Response(bytes);
    }),
  },
];
