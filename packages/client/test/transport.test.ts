import type { ListConnectionsQuery } from '@drata-connections/types';
import { describe, expect, it } from 'vitest';
import {
  createConnectionFromJson,
  createDrataClient,
  createDrataHttp,
  createDrataTransport,
  DrataConfigurationError,
  type DrataTransport,
  listConnections,
  updateConnectionFromCsv,
} from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';
import { samplePerson } from './sample-person.js';
import { scriptedFetch } from './scripted-fetch.js';

const apiKey = 'key';
const baseUrl = 'https://api.example/public';

describe('createDrataTransport', () => {
  it('lists as the whole client does', async () => {
    const { fetch, requests } = recordingFetch(() => Response.json(samplePage));
    const options = {
      apiKey,
      baseUrl,
      fetch,
      arrayStyle: 'brackets',
      headers: { 'X-A': '1' },
    } as const;
    const query: ListConnectionsQuery = { providerTypes: ['MDM', 'HRIS'], limit: 50 };
    const call = { headers: { 'X-B': '2' } };
    const page = await listConnections(createDrataTransport(options), query, call);
    expect(page).toEqual(await createDrataClient(options).connections.list(query, call));
    const [one, other] = requests.map(({ url, headers }) => ({ url, headers: [...headers] }));
    expect(one).toEqual(other);
    expect(one?.url).toBe(
      `${baseUrl}/connections?providerTypes[]=MDM&providerTypes[]=HRIS&limit=50`,
    );
    expect(one?.headers).toContainEqual(['x-b', '2']);
  });

  it('uploads', async () => {
    const { fetch, requests } = recordingFetch();
    const transport = createDrataTransport({ apiKey, baseUrl, fetch });
    await createConnectionFromJson(transport, { personnelData: [samplePerson] });
    await updateConnectionFromCsv(transport, 7, { file: 'id\r\n1\r\n' });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `POST ${baseUrl}/connections/upload/json`,
      `PUT ${baseUrl}/connections/7/upload/csv`,
    ]);
    expect(await requests[0]?.json()).toEqual({ personnelData: [samplePerson] });
    expect((await requests[1]?.formData())?.get('file')).toBeInstanceOf(File);
  });

  it('repeats a list', async () => {
    const { fetch, requests } = scriptedFetch(
      new Response(null, { status: 503 }),
      Response.json(samplePage),
    );
    const transport = createDrataTransport({ apiKey, baseUrl, fetch, retry: { baseDelayMs: 0 } });
    expect((await listConnections(transport)).total).toBe(samplePage.total);
    expect(requests).toHaveLength(2);
  });

  it('checks its options, and the headers of a call', async () => {
    expect(() => createDrataTransport({ apiKey: '' })).toThrow(DrataConfigurationError);
    const { fetch, requests } = recordingFetch();
    const call = { headers: { Authorization: 'Bearer other' } };
    const list = listConnections(createDrataTransport({ apiKey, fetch }), {}, call);
    expect(await rejectionOf(list)).toBeInstanceOf(DrataConfigurationError);
    expect(requests).toEqual([]);
  });
});

describe('createDrataHttp', () => {
  it('makes a transport, too, whose middleware sees what is sent through it', async () => {
    const { fetch } = recordingFetch(() => Response.json(samplePage));
    const http = createDrataHttp({ apiKey, baseUrl, fetch });
    const seen: string[] = [];
    http.use({ onRequest: ({ schemaPath }) => void seen.push(schemaPath) });
    const transport: DrataTransport = http;
    await listConnections(transport);
    await http.GET('/connections');
    expect(seen).toEqual(['/connections', '/connections']);
  });
});
