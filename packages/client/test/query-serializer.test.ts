import type { paths } from '@drata-connections/types';
import createClient from 'openapi-fetch';
import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { samplePage } from './sample-page.js';

it.each([
  [{ array: { style: 'form', explode: false } }, '?providerTypes=MDM,HRIS&limit=5'],
  [{ array: { style: 'pipeDelimited', explode: false } }, '?providerTypes=MDM|HRIS&limit=5'],
  [(): string => '?a=b', '?a=b'],
  [(): string => 'a=b', '?a=b'],
  [(): string => '', ''],
] as const)(
  '`querySerializer` %j writes %s, as in openapi-fetch',
  async (querySerializer, search) => {
    const { fetch, requests } = recordingFetch(() => Response.json(samplePage));
    const { http } = createDrataClient({ apiKey: 'key', baseUrl: 'https://a.b', fetch });
    const stock = createClient<paths>({ baseUrl: 'https://a.b', fetch });
    const params = { query: { providerTypes: ['MDM' as const, 'HRIS' as const], limit: 5 } };
    await http.GET('/connections', { params, querySerializer });
    await stock.GET('/connections', { params, querySerializer });
    http.use({ onRequest: () => undefined });
    await http.GET('/connections', { params, querySerializer });
    expect(requests.map(({ url }) => url)).toEqual(
      Array(3).fill(`https://a.b/connections${search}`),
    );
  },
);
