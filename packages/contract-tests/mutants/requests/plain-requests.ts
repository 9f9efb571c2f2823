import {
  connectionSorts,
  connectionStates,
  providerTypes,
  sortDirections,
} from '@drata-connections/types';
import { validCsv } from './valid-csv.js';

/** Where plain requests are sent, and with what. */
export interface PlainRequestOptions {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly apiKey: string;
  /** Id of a connection that takes uploads. */
  readonly connectionId: number;
}

const person = {
  id: '233',
  firstName: 'Neil',
  lastName: 'Armstrong',
  email: 'neil.armstrong@example.com',
  contractor: false,
  isMfaEnabled: true,
  date: '2024-10-18T01:28:40',
};

/**
 * The requests of a plain contract test: every operation, every value of every parameter, pages from the first to one
 * after the last, the bounds, filters together, an unknown id and a wrong key.
 */
export function plainRequests({
  url,
  apiKey,
  connectionId,
}: PlainRequestOptions): readonly Request[] {
  const authorization = `Bearer ${apiKey}`;
  const list = (query: string, headers: Record<string, string> = { authorization }): Request =>
    new Request(`${url}/connections${query}`, { headers });
  const json = (method: string, path: string): Request =>
    new Request(`${url}${path}`, {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ personnelData: [person] }),
    });
  const form = (method: string, path: string): Request => {
    const body = new FormData();
    body.set('file', new File([validCsv], 'people.csv', { type: 'text/csv' }));
    return new Request(`${url}${path}`, { method, headers: { authorization }, body });
  };
  const queries = [
    '',
    ...[1, 2, 3, 6, 7, 2000].map((page) => `?page=${page}`),
    ...[1, 20, 25, 50].map((limit) => `?limit=${limit}`),
    ...connectionStates.map((state) => `?state=${state}&limit=50`),
    ...providerTypes.map((type) => `?providerTypes=${type}&limit=50`),
    ...connectionSorts.flatMap((sort) =>
      sortDirections.map((direction) => `?sort=${sort}&sortDir=${direction}&limit=50`),
    ),
    '?providerTypes=MDM&providerTypes=HRIS',
    '?providerTypes=IDENTITY&state=ACTIVE',
  ];
  return [
    ...queries.map((query) => list(query)),
    json('POST', '/connections/upload/json'),
    json('PUT', `/connections/${connectionId}/upload/json`),
    form('POST', '/connections/upload/csv'),
    form('PUT', `/connections/${connectionId}/upload/csv`),
    json('PUT', '/connections/999999999/upload/json'),
    list('', { authorization: 'Bearer wrong-key' }),
  ];
}
