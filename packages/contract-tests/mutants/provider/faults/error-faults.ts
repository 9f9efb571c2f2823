import { without } from '../../json/without.js';
import type { ProviderFault } from '../provider-fault.js';
import { errorResponse } from '../rewrite/error-response.js';
import { htmlResponse } from '../rewrite/html-response.js';
import { operationOf } from '../rewrite/operation-of.js';
import { rewriteError } from '../rewrite/rewrite-error.js';
import { rewriteList } from '../rewrite/rewrite-list.js';

/** Errors that are not as the contract has them. */
export const errorFaults: readonly ProviderFault[] = [
  {
    id: 'error-html',
    title: 'A wrong key is answered with a page of HTML',
    breaks: '401 answers `application/json`',
    wrap: rewriteError(({ status }) =>
      status === 401 ? htmlResponse(401, 'Unauthorized') : undefined,
    ),
  },
  {
    id: 'error-server-html',
    title: 'Ordering by provider type fails with a page of HTML',
    breaks: '500 answers `application/json`, and a valid request does not fail',
    wrap: rewriteList(({ query, response }) =>
      query.get('sort') === 'CONNECTION_PROVIDER_TYPE'
        ? htmlResponse(500, 'Internal Server Error')
        : response,
    ),
  },
  {
    id: 'error-server-both-filters',
    title: 'Both filters together make the server fail',
    breaks: 'a valid request does not fail',
    wrap: rewriteList(({ query, response }) =>
      query.has('state') && query.has('providerTypes')
        ? errorResponse(500, 'Internal server error')
        : response,
    ),
  },
  {
    id: 'error-server-far-page',
    title: 'A page far after the last makes the server fail',
    breaks: 'a valid request does not fail',
    wrap: rewriteList(({ query, response }) =>
      Number(query.get('page') ?? 1) > 1000
        ? errorResponse(500, 'Internal server error')
        : response,
    ),
  },
  {
    id: 'error-status-differs',
    title: 'The body of a 400 says `statusCode: 500`',
    breaks: '`statusCode` is the HTTP status again',
    wrap: rewriteError(({ status, body }) =>
      status === 400 ? Response.json({ ...body, statusCode: 500 }, { status }) : undefined,
    ),
  },
  {
    id: 'error-status-text',
    title: '`statusCode` is a text',
    breaks: '`statusCode` is a number',
    wrap: rewriteError(({ status, body }) =>
      Response.json({ ...body, statusCode: String(status) }, { status }),
    ),
  },
  {
    id: 'error-code-dropped',
    title: 'A 404 has no `code`',
    breaks: '`code` is required',
    wrap: rewriteError(({ status, body }) =>
      status === 404 ? Response.json(without(body, 'code'), { status }) : undefined,
    ),
  },
  {
    id: 'error-message-list',
    title: 'The message of a 400 is a list',
    breaks: '`message` is a text',
    wrap: rewriteError(({ status, body }) =>
      status === 400
        ? Response.json({ ...body, message: [body['message']] }, { status })
        : undefined,
    ),
  },
  {
    id: 'error-debug-text',
    title: '`debugInfo` is a text',
    breaks: '`debugInfo` is an object or null',
    wrap: rewriteError(({ status, body }) =>
      Response.json({ ...body, debugInfo: 'at Object.handle (server.js:12:3)' }, { status }),
    ),
  },
  {
    id: 'error-problem-json',
    title: 'A 400 is `application/problem+json`',
    breaks: '400 answers `application/json`',
    wrap: rewriteError(({ status, body }) =>
      status === 400
        ? Response.json(body, { status, headers: { 'content-type': 'application/problem+json' } })
        : undefined,
    ),
  },
  {
    id: 'error-as-success',
    title: 'A refused query is answered 200 with the error',
    breaks: 'a request that breaks a rule is answered 400',
    wrap: rewriteError(({ request, status, body }) =>
      status === 400 && operationOf(request) === 'listConnections'
        ? Response.json(body)
        : undefined,
    ),
  },
  {
    id: 'error-unprocessable',
    title: 'A body that breaks a rule is answered 422',
    breaks: 'a request that breaks a rule is answered 400; 422 is not declared',
    wrap: rewriteError(({ request, status }) =>
      status === 400 && request.method !== 'GET'
        ? errorResponse(422, 'Unprocessable entity')
        : undefined,
    ),
  },
  {
    id: 'error-not-found-is-500',
    title: 'An update of an unknown connection makes the server fail',
    breaks: 'an unknown connection is answered 404',
    wrap: rewriteError(({ status }) =>
      status === 404 ? errorResponse(500, 'Internal server error') : undefined,
    ),
  },
  {
    id: 'error-id-text-is-500',
    title: 'An id that is no number makes the server fail',
    breaks: 'a request that breaks a rule is answered 400',
    wrap: rewriteError(({ request, status }) =>
      status === 400 && /\/connections\/[^/\d]+\/upload\//.test(new URL(request.url).pathname)
        ? errorResponse(500, 'Internal server error')
        : undefined,
    ),
  },
];
