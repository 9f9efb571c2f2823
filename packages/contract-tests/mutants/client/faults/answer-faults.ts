import { isJsonObject } from '@drata-connections/contract-validator/document';
import { without } from '../../json/without.js';
import type { ClientFault } from '../client-fault.js';
import { spoilCall } from '../spoil/spoil-call.js';
import { spoilError } from '../spoil/spoil-error.js';
import { spoilListResult } from '../spoil/spoil-list-result.js';
import { spoilResponse } from '../spoil/spoil-response.js';
import { spoilResult } from '../spoil/spoil-result.js';

const emptyPage = { data: [], page: 1, limit: 20, total: 0 };

function withStatus(response: Response, status: number): Response {
  return new Response(response.body, { status, headers: response.headers });
}

function rethrow(error: unknown): never {
  throw error;
}

/** Answers that are read in a wrong way. */
export const answerFaults: readonly ClientFault[] = [
  {
    id: 'error-swallowed',
    title: 'A failed list is an empty page',
    breaks: '500 is an error',
    spoilt: spoilError((error, { operationId }) =>
      operationId === 'listConnections' && error.status >= 500 ? emptyPage : rethrow(error),
    ),
  },
  {
    id: 'error-terms-as-success',
    title: 'A 412 is taken for a success',
    breaks: '412 is an error: nobody has accepted the terms',
    spoilt: spoilResponse((response) =>
      response.status === 412 ? withStatus(response, 200) : response,
    ),
  },
  {
    id: 'error-not-found-swallowed',
    title: 'An update of an unknown connection returns undefined',
    breaks: '404 is an error',
    spoilt: spoilError((error) => (error.status === 404 ? undefined : rethrow(error))),
  },
  {
    id: 'error-limit-swallowed',
    title: 'A 429 on the list is an empty page',
    breaks: '429 is an error',
    spoilt: spoilError((error, { operationId }) =>
      operationId === 'listConnections' && error.status === 429 ? emptyPage : rethrow(error),
    ),
  },
  {
    id: 'error-status-misread',
    title: 'Every 4xx is a 400',
    breaks: 'the status says what went wrong',
    spoilt: spoilResponse((response) =>
      response.status > 400 && response.status < 500 ? withStatus(response, 400) : response,
    ),
  },
  {
    id: 'error-forbidden-as-unauthorized',
    title: 'A 403 is reported as 401',
    breaks: '401 is a wrong key, 403 a missing permission',
    spoilt: spoilResponse((response) =>
      response.status === 403 ? withStatus(response, 401) : response,
    ),
  },
  {
    id: 'error-plan-as-forbidden',
    title: 'A 402 is reported as 403',
    breaks: '402 is a plan without the feature',
    spoilt: spoilResponse((response) =>
      response.status === 402 ? withStatus(response, 403) : response,
    ),
  },
  {
    id: 'error-html-parsed',
    title: 'A page of HTML makes the JSON parser throw',
    breaks: '502 and 503 may be `text/html`',
    spoilt: spoilError((error) =>
      typeof error.body === 'string' ? JSON.parse(error.body) : rethrow(error),
    ),
  },
  {
    id: 'error-body-lost',
    title: 'Errors have no body',
    breaks: 'the body says what went wrong',
    spoilt: spoilResponse(({ ok, status, headers, body }) =>
      ok ? new Response(body, { status, headers }) : new Response(null, { status }),
    ),
  },
  {
    id: 'error-message-alone',
    title: 'Errors are plain ones with a message',
    breaks: 'the status says what went wrong',
    spoilt: spoilError((error) => rethrow(new Error(error.message))),
  },
  {
    id: 'error-code-lost',
    title: 'Errors have no `code`',
    breaks: '`code` is required in the body of an error',
    spoilt: spoilError((error) => rethrow(Object.create(error, { code: { value: undefined } }))),
  },
  {
    id: 'error-code-is-status',
    title: 'The `code` of an error is its status',
    breaks: "`code` is the API's own number",
    spoilt: spoilError((error) => rethrow(Object.create(error, { code: { value: error.status } }))),
  },
  {
    id: 'created-as-error',
    title: 'A 201 is taken for an error',
    breaks: '201: the connection was created',
    spoilt: spoilResponse((response) =>
      response.status === 201 ? withStatus(response, 500) : response,
    ),
  },
  {
    id: 'result-field-lost',
    title: '`groupLabel` is lost',
    breaks: 'a connection may have a `groupLabel`',
    spoilt: spoilListResult((item) => without(item, 'groupLabel')),
  },
  {
    id: 'result-nulls-lost',
    title: 'Properties that are null are lost',
    breaks: 'what is nullable is required all the same',
    spoilt: spoilListResult((item) =>
      Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)),
    ),
  },
  {
    id: 'result-false-lost',
    title: 'Flags that are false are lost',
    breaks: '`connected` is required',
    spoilt: spoilListResult((item) =>
      Object.fromEntries(Object.entries(item).filter(([, value]) => value !== false)),
    ),
  },
  {
    id: 'result-id-text',
    title: 'Ids are texts',
    breaks: '`id` is a number',
    spoilt: spoilListResult((item) => ({ ...item, id: String(item['id']) })),
  },
  {
    id: 'result-dates',
    title: '`connectedAt` is a `Date`, and 1970 where it is null',
    breaks: '`connectedAt` is a text or null',
    spoilt: spoilListResult((item) => ({
      ...item,
      connectedAt: new Date(String(item['connectedAt'] ?? 0)),
    })),
  },
  {
    id: 'result-state-unknown',
    title: 'Every state but `ACTIVE` is `INACTIVE`',
    breaks: '`state` is one of four values',
    spoilt: spoilListResult((item) => ({
      ...item,
      state: item['state'] === 'ACTIVE' ? 'ACTIVE' : 'INACTIVE',
    })),
  },
  {
    id: 'result-uses-filtered',
    title: 'Provider types that are not in use are lost',
    breaks: '`providerTypes` says what a connection can be used for',
    spoilt: spoilListResult((item) => {
      const uses = item['providerTypes'];
      return Array.isArray(uses)
        ? {
            ...item,
            providerTypes: uses.filter((use) => isJsonObject(use) && use['isEnabled'] === true),
          }
        : item;
    }),
  },
  {
    id: 'result-total-of-page',
    title: '`total` is set to the number on the page',
    breaks: '`total` counts all pages together',
    spoilt: spoilCall(async (run, call) => {
      const page = await run(call);
      const data = isJsonObject(page) ? page['data'] : undefined;
      return isJsonObject(page) && Array.isArray(data) ? { ...page, total: data.length } : page;
    }),
  },
  {
    id: 'result-bare-list',
    title: 'The list returns the connections alone',
    breaks: 'a page is an object',
    spoilt: spoilResult((page) => (isJsonObject(page) && 'data' in page ? page['data'] : page)),
  },
  {
    id: 'result-empty-null',
    title: 'An empty page is null',
    breaks: 'a page is an object',
    spoilt: spoilResult((page) => {
      const data = isJsonObject(page) ? page['data'] : undefined;
      return Array.isArray(data) && data.length === 0 ? null : page;
    }),
  },
  {
    id: 'result-upload-true',
    title: 'Uploads return true',
    breaks: 'uploads answer an object',
    spoilt: spoilResult((data) => (isJsonObject(data) && !('data' in data) ? true : data)),
  },
];
