import type { JsonObject } from '@drata-connections/contract-validator/document';
import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import type { ProviderFault } from '../provider-fault.js';
import { errorResponse } from '../rewrite/error-response.js';
import { operationOf } from '../rewrite/operation-of.js';
import type { Wrap } from '../wrap.js';

/** Refuses what the list would take. */
function refuseQuery(isRefused: (query: URLSearchParams) => boolean): Wrap {
  return (next) => async (request) => {
    const response = await next(request);
    const isList = operationOf(request) === 'listConnections' && response.ok;
    return isList && isRefused(new URL(request.url).searchParams)
      ? errorResponse(400, 'Bad request')
      : response;
  };
}

/** Refuses people that an upload would take. */
function refusePeople(isRefused: (person: JsonObject) => boolean): Wrap {
  return (next) => async (request) => {
    const body = parseJson(await request.clone().text());
    const people = isJsonObject(body) ? body['personnelData'] : undefined;
    const response = await next(request);
    const isUpload = operationOf(request)?.endsWith('FromJson') === true && response.ok;
    return isUpload && Array.isArray(people) && people.filter(isJsonObject).some(isRefused)
      ? errorResponse(400, 'Bad request')
      : response;
  };
}

/** Requests that are refused although the contract allows them. */
export const refusalFaults: readonly ProviderFault[] = [
  {
    id: 'refused-limit-50',
    title: 'A limit of 50 is refused',
    breaks: '`limit` is up to 50',
    wrap: refuseQuery((query) => query.get('limit') === '50'),
  },
  {
    id: 'refused-limit-1',
    title: 'A limit of 1 is refused',
    breaks: '`limit` is from 1',
    wrap: refuseQuery((query) => query.get('limit') === '1'),
  },
  {
    id: 'refused-state',
    title: 'The state that was added last is refused',
    breaks: '`state` may be any of four values',
    wrap: refuseQuery((query) => query.get('state') === 'CONFIGURED_PENDING_CONFIRMATION'),
  },
  {
    id: 'refused-provider-type',
    title: 'The provider type that was added last is refused',
    breaks: '`providerTypes` may hold any of 22 values',
    wrap: refuseQuery((query) => query.getAll('providerTypes').includes('CUSTOM')),
  },
  {
    id: 'refused-direction',
    title: '`sortDir` is refused without `sort`',
    breaks: 'each parameter stands alone',
    wrap: refuseQuery((query) => query.has('sortDir') && !query.has('sort')),
  },
  {
    id: 'refused-three-provider-types',
    title: 'More than five `providerTypes` are refused',
    breaks: '`providerTypes` has no greatest number',
    wrap: refuseQuery((query) => query.getAll('providerTypes').length > 5),
  },
  {
    id: 'refused-name-length',
    title: 'A first name of 191 characters is refused',
    breaks: '`firstName` has up to 191 characters',
    wrap: refusePeople(({ firstName }) => String(firstName).length > 190),
  },
  {
    id: 'refused-optional',
    title: 'People without `jobTitle` are refused',
    breaks: '`jobTitle` may be left out',
    wrap: refusePeople((person) => !('jobTitle' in person)),
  },
  {
    id: 'refused-date-form',
    title: 'American dates are refused',
    breaks: '`date` has one of three forms',
    wrap: refusePeople(({ date }) => String(date).includes('/')),
  },
  {
    id: 'refused-date-utc',
    title: 'Dates with a zone are refused',
    breaks: '`date` has one of three forms',
    wrap: refusePeople(({ date }) => String(date).endsWith('Z')),
  },
  {
    id: 'refused-letters',
    title: 'Names with letters that are not ASCII are refused',
    breaks: '`lastName` is any text',
    wrap: refusePeople(({ firstName, lastName }) =>
      /[^\u0020-\u007e]/.test(`${String(firstName)}${String(lastName)}`),
    ),
  },
  {
    id: 'refused-empty-list',
    title: 'An empty list of people is refused',
    breaks: '`personnelData` has no least number',
    wrap: (next) => async (request) => {
      const body = parseJson(await request.clone().text());
      const people = isJsonObject(body) ? body['personnelData'] : undefined;
      const response = await next(request);
      return response.ok && Array.isArray(people) && people.length === 0
        ? errorResponse(400, 'Bad request')
        : response;
    },
  },
  {
    id: 'refused-csv-update',
    title: 'Updates from CSV are answered 403',
    breaks: 'a key with the permission may upload',
    wrap: (next) => async (request) => {
      const response = await next(request);
      return operationOf(request) === 'updateConnectionFromCsv' && response.ok
        ? errorResponse(403, 'Forbidden')
        : response;
    },
  },
];
