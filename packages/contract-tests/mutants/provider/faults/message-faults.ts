import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import type { ProviderFault } from '../provider-fault.js';
import { errorResponse } from '../rewrite/error-response.js';
import { operationOf } from '../rewrite/operation-of.js';
import { rewriteList } from '../rewrite/rewrite-list.js';

/** Faults in what stands around the data: encodings, media types, methods, the size of bodies. */
export const messageFaults: readonly ProviderFault[] = [
  {
    id: 'message-mark',
    title: 'The list starts with a byte order mark',
    breaks: 'the body is JSON',
    wrap: rewriteList(
      async ({ response }) =>
        new Response(`\ufeff${await response.text()}`, {
          headers: { 'content-type': 'application/json' },
        }),
    ),
  },
  {
    id: 'message-latin',
    title: 'The list is written in Latin-1',
    breaks: 'JSON is written in UTF-8',
    wrap: rewriteList(async ({ response }) => {
      const text = (await response.text()).replaceAll('"clientAlias":"', '"clientAlias":"é ');
      return new Response(Buffer.from(text, 'latin1'), {
        headers: { 'content-type': 'application/json' },
      });
    }),
  },
  {
    id: 'message-charset',
    title: '`application/json; charset=utf-8` is answered 415',
    breaks: 'the body is `application/json`',
    wrap: (next) => async (request) =>
      request.headers.get('content-type')?.startsWith('application/json;')
        ? errorResponse(415, 'Unsupported media type')
        : next(request),
  },
  {
    id: 'message-many-people',
    title: 'A thousand people make the server fail',
    breaks: 'the list of people has no bound',
    wrap: (next) => async (request) => {
      if (!operationOf(request)?.endsWith('FromJson')) return next(request);
      const body = parseJson(await request.clone().text());
      const people = isJsonObject(body) ? body['personnelData'] : undefined;
      return Array.isArray(people) && people.length > 1000
        ? errorResponse(500, 'Too many parameters in one statement')
        : next(request);
    },
  },
  {
    id: 'message-many-rows',
    title: 'A file of a thousand rows is answered 400',
    breaks: 'the file has no bound',
    wrap: (next) => async (request) => {
      if (!operationOf(request)?.endsWith('FromCsv')) return next(request);
      const lines = (await request.clone().text()).split('\n').length;
      return lines > 1000 ? errorResponse(400, 'The file has too many rows') : next(request);
    },
  },
  {
    id: 'message-head-fails',
    title: 'HEAD on the list makes the server fail',
    breaks: 'no request makes the server fail',
    wrap: (next) => async (request) =>
      request.method === 'HEAD' ? new Response(null, { status: 500 }) : next(request),
  },
  {
    id: 'message-head-open',
    title: 'HEAD on the list needs no key',
    breaks: 'every operation needs a bearer key',
    wrap: (next) => async (request) =>
      request.method === 'HEAD' ? new Response(null, { status: 200 }) : next(request),
  },
  {
    id: 'message-options-fails',
    title: 'OPTIONS makes the server fail',
    breaks: 'no request makes the server fail',
    wrap: (next) => async (request) =>
      request.method === 'OPTIONS' ? errorResponse(500, 'No such route') : next(request),
  },
];
