import { isJsonObject } from '@drata-connections/contract-validator/document';
import { parseJson } from '../../json/parse-json.js';
import { without } from '../../json/without.js';
import type { ClientFault } from '../client-fault.js';
import { spoilCall } from '../spoil/spoil-call.js';
import { spoilHeaders } from '../spoil/spoil-headers.js';
import { spoilJson } from '../spoil/spoil-json.js';
import { spoilPeople } from '../spoil/spoil-people.js';
import { spoilRequest } from '../spoil/spoil-request.js';

const isJson = (headers: Headers): boolean =>
  (headers.get('content-type') ?? '').startsWith('application/json');

/** Requests with wrong headers or a wrong JSON body. */
export const requestContentFaults: readonly ClientFault[] = [
  {
    id: 'key-missing',
    title: 'The key is not sent',
    breaks: 'every operation needs a bearer key',
    spoilt: spoilHeaders((headers) => headers.delete('authorization')),
  },
  {
    id: 'key-missing-on-upload',
    title: 'The key is not sent with files',
    breaks: 'every operation needs a bearer key',
    spoilt: spoilHeaders((headers) => {
      if (headers.get('content-type')?.startsWith('multipart/')) headers.delete('authorization');
    }),
  },
  {
    id: 'key-scheme',
    title: 'The scheme is `Token`',
    breaks: 'the scheme is `Bearer`',
    spoilt: spoilHeaders((headers, _, apiKey) => headers.set('authorization', `Token ${apiKey}`)),
  },
  {
    id: 'key-bare',
    title: 'The key is sent without a scheme',
    breaks: 'the scheme is `Bearer`',
    spoilt: spoilHeaders((headers, _, apiKey) => headers.set('authorization', apiKey)),
  },
  {
    id: 'key-cut',
    title: 'The last character of the key is cut off',
    breaks: 'the key is sent as it is',
    spoilt: spoilHeaders((headers, _, apiKey) =>
      headers.set('authorization', `Bearer ${apiKey.slice(0, -1)}`),
    ),
  },
  {
    id: 'key-in-url',
    title: 'The key is sent in the URL as well',
    breaks: 'there is no parameter `api_key`',
    spoilt: spoilRequest((request, apiKey) => {
      const url = new URL(request.url);
      url.searchParams.set('api_key', apiKey);
      return new Request(url, request);
    }),
  },
  {
    id: 'json-type-missing',
    title: 'JSON is sent without a media type of its own',
    breaks: 'the body is `application/json`',
    spoilt: spoilHeaders((headers) => {
      if (isJson(headers)) headers.set('content-type', 'application/octet-stream');
    }),
  },
  {
    id: 'json-type-text',
    title: 'JSON is sent as `text/plain`',
    breaks: 'the body is `application/json`',
    spoilt: spoilHeaders((headers) => {
      if (isJson(headers)) headers.set('content-type', 'text/plain;charset=UTF-8');
    }),
  },
  {
    id: 'json-twice',
    title: 'JSON is written twice: the body is a text',
    breaks: 'the body is an object',
    spoilt: spoilJson((text) => JSON.stringify(text)),
  },
  {
    id: 'json-lost-on-put',
    title: 'Updates are sent without a body',
    breaks: 'the body is required',
    spoilt: spoilRequest((request) => {
      if (request.method !== 'PUT') return request;
      const { url, method } = request;
      const headers = new Headers(request.headers);
      headers.delete('content-length');
      return new Request(url, { method, headers });
    }),
  },
  {
    id: 'json-bare-list',
    title: 'The people are sent as a bare list',
    breaks: 'the body has the property `personnelData`',
    spoilt: spoilJson((text) => {
      const body = parseJson(text);
      return isJsonObject(body) ? JSON.stringify(body['personnelData']) : text;
    }),
  },
  {
    id: 'people-property-lost',
    title: '`customerId` is not sent',
    breaks: 'the body is what the caller gave',
    spoilt: spoilPeople((people) => people.map((person) => without(person, 'customerId'))),
  },
  {
    id: 'people-null-for-absent',
    title: 'An `avatarUrl` that is not set is sent as null',
    breaks: '`avatarUrl` is never null',
    spoilt: spoilPeople((people) => people.map((person) => ({ avatarUrl: null, ...person }))),
  },
  {
    id: 'people-date-shifted',
    title: 'A local date is sent as the time in UTC',
    breaks: 'the body is what the caller gave',
    spoilt: spoilPeople((people) =>
      people.map((person) => ({ ...person, date: new Date(String(person['date'])).toISOString() })),
    ),
  },
  {
    id: 'people-flag-text',
    title: '`contractor` is sent as a text',
    breaks: '`contractor` is a boolean',
    spoilt: spoilPeople((people) =>
      people.map((person) => ({ ...person, contractor: String(person['contractor']) })),
    ),
  },
  {
    id: 'people-id-number',
    title: 'An id of digits is sent as a number',
    breaks: 'the id of a person is a text',
    spoilt: spoilPeople((people) =>
      people.map((person) =>
        /^\d+$/.test(String(person['id'])) ? { ...person, id: Number(person['id']) } : person,
      ),
    ),
  },
  {
    id: 'people-false-lost',
    title: 'Flags that are false are not sent',
    breaks: '`contractor` is required',
    spoilt: spoilPeople((people) =>
      people.map((person) =>
        Object.fromEntries(Object.entries(person).filter(([, value]) => value !== false)),
      ),
    ),
  },
  {
    id: 'people-empty-not-sent',
    title: 'An empty list of people is not sent, and taken for done',
    breaks: 'a call is a request: an empty list replaces everybody',
    spoilt: spoilCall(async (run, call) => {
      const people = isJsonObject(call.body) ? call.body['personnelData'] : undefined;
      return Array.isArray(people) && people.length === 0 ? {} : run(call);
    }),
  },
  {
    id: 'people-first-only',
    title: 'Only the first person is sent',
    breaks: 'the body is everybody: whoever is missing is treated as gone',
    spoilt: spoilPeople((people) => people.slice(0, 1)),
  },
  {
    id: 'people-not-ascii',
    title: 'Letters that are not ASCII are sent as question marks',
    breaks: 'the body is what the caller gave',
    spoilt: spoilJson((text) => text.replaceAll(/[\u0080-\uffff]/g, '?')),
  },
  {
    id: 'people-cut',
    title: 'Texts are cut to 100 characters',
    breaks: 'texts have up to 191 characters',
    spoilt: spoilPeople((people) =>
      people.map((person) =>
        Object.fromEntries(
          Object.entries(person).map(([name, value]) => [
            name,
            typeof value === 'string' ? value.slice(0, 100) : value,
          ]),
        ),
      ),
    ),
  },
];
