import { parseJson } from '../../json/parse-json.js';
import type { ProviderFault } from '../provider-fault.js';
import { errorResponse } from '../rewrite/error-response.js';
import { operationOf } from '../rewrite/operation-of.js';
import { rewriteError } from '../rewrite/rewrite-error.js';
import { rewriteItems } from '../rewrite/rewrite-items.js';
import { rewriteSuccess } from '../rewrite/rewrite-success.js';

/** Uploads whose answer is wrong, or that do not what they say. */
export const uploadFaults: readonly ProviderFault[] = [
  {
    id: 'upload-create-200',
    title: 'A connection created from JSON is answered 200',
    breaks: 'creating answers 201',
    wrap: rewriteSuccess(['createConnectionFromJson'], () => Response.json({})),
  },
  {
    id: 'upload-update-201',
    title: 'A connection updated from CSV is answered 201',
    breaks: 'updating answers 200',
    wrap: rewriteSuccess(['updateConnectionFromCsv'], () => Response.json({}, { status: 201 })),
  },
  {
    id: 'upload-update-204',
    title: 'A connection updated from JSON is answered 204',
    breaks: 'updating answers 200',
    wrap: rewriteSuccess(['updateConnectionFromJson'], () => new Response(null, { status: 204 })),
  },
  {
    id: 'upload-create-202',
    title: 'A connection created from CSV is answered 202',
    breaks: 'creating answers 201',
    wrap: rewriteSuccess(['createConnectionFromCsv'], () => Response.json({}, { status: 202 })),
  },
  {
    id: 'upload-answer-text',
    title: 'A connection created from CSV is answered with the text OK',
    breaks: 'creating answers `application/json`',
    wrap: rewriteSuccess(
      ['createConnectionFromCsv'],
      () => new Response('OK', { status: 201, headers: { 'content-type': 'text/plain' } }),
    ),
  },
  {
    id: 'upload-answer-null',
    title: 'A connection created from JSON is answered null',
    breaks: 'creating answers an object',
    wrap: rewriteSuccess(['createConnectionFromJson'], () => Response.json(null, { status: 201 })),
  },
  {
    id: 'upload-answer-list',
    title: 'A connection updated from JSON is answered with a list of its people',
    breaks: 'updating answers an object',
    wrap: rewriteSuccess(['updateConnectionFromJson'], () => Response.json([{ id: '233' }])),
  },
  {
    id: 'upload-lost',
    title: 'Creating from JSON answers 201 and keeps nothing',
    breaks: '201: the connection was created',
    wrap: (next, apiKeys) => async (request) => {
      if (operationOf(request) !== 'createConnectionFromJson') return next(request);
      // Sent as an update of a connection that cannot be: it is checked, and finds none.
      const url = request.url.replace(/\/connections\/upload\//, '/connections/999999999/upload/');
      const headers = new Headers(request.headers);
      const put = new Request(url, {
        method: 'PUT',
        headers,
        body: await request.arrayBuffer(),
      });
      const response = await next(put);
      const isChecked =
        response.status === 404 && headers.get('authorization')?.includes(apiKeys.full);
      return isChecked ? Response.json({}, { status: 201 }) : response;
    },
  },
  {
    id: 'upload-twice',
    title: 'Creating from CSV makes two connections',
    breaks: 'a `CSV_IDP` connection is created',
    wrap: (next) => async (request) => {
      if (operationOf(request) !== 'createConnectionFromCsv') return next(request);
      await next(request.clone());
      return next(request);
    },
  },
  {
    id: 'upload-update-creates',
    title: 'Updating from JSON makes another connection',
    breaks: 'the people of the connection are replaced',
    wrap: (next) => async (request) => {
      if (operationOf(request) !== 'updateConnectionFromJson') return next(request);
      const again = request.clone();
      const response = await next(request);
      if (!response.ok) return response;
      await next(
        new Request(again.url.replace(/\/connections\/[^/]+\/upload\//, '/connections/upload/'), {
          method: 'POST',
          headers: again.headers,
          body: await again.arrayBuffer(),
        }),
      );
      return response;
    },
  },
  {
    id: 'upload-wrong-type',
    title: 'A connection that was created is listed with the client type `CUSTOM`',
    breaks: 'a `CSV_IDP` connection is created',
    wrap: rewriteItems((item) =>
      Number(item['id']) > 124 ? { ...item, clientType: 'CUSTOM' } : item,
    ),
  },
  {
    id: 'upload-same-id',
    title: 'A connection that was created is listed with the id of another',
    breaks: 'the id identifies a connection within the account',
    wrap: rewriteItems((item) => (Number(item['id']) > 124 ? { ...item, id: 1 } : item)),
  },
  {
    id: 'upload-unknown-id-csv',
    title: 'An update from CSV of an unknown connection is answered 200',
    breaks: 'an unknown connection is answered 404',
    wrap: rewriteError(({ request, status }) =>
      status === 404 && operationOf(request) === 'updateConnectionFromCsv'
        ? Response.json({})
        : undefined,
    ),
  },
  {
    id: 'upload-unknown-id',
    title: 'An update of an unknown connection is answered 200',
    breaks: 'an unknown connection is answered 404',
    wrap: rewriteError(({ request, status }) =>
      status === 404 && operationOf(request)?.startsWith('update') ? Response.json({}) : undefined,
    ),
  },
  {
    id: 'upload-malformed-500',
    title: 'JSON that is cut off makes the server fail',
    breaks: 'a request that breaks a rule is answered 400',
    wrap: (next) => async (request) => {
      if (!operationOf(request)?.endsWith('FromJson')) return next(request);
      const text = await request.clone().text();
      const response = await next(request);
      return response.status === 400 && parseJson(text) === undefined
        ? errorResponse(500, 'Unexpected end of JSON input')
        : response;
    },
  },
  {
    id: 'method-delete',
    title: 'DELETE on the list is answered 200',
    breaks: 'the path has no such method',
    wrap: (next) => async (request) =>
      request.method === 'DELETE' && /\/connections$/.test(new URL(request.url).pathname)
        ? Response.json({})
        : next(request),
  },
  {
    id: 'method-fails',
    title: 'PATCH on an upload makes the server fail',
    breaks: 'the path has no such method',
    wrap: (next) => async (request) =>
      request.method === 'PATCH' ? errorResponse(500, 'Internal server error') : next(request),
  },
];
