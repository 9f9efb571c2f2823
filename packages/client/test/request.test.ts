import { regionUrls } from '@drata-connections/types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { samplePage } from './sample-page.js';

describe('the request of a list', () => {
  it('goes to the United States by default', async () => {
    const { fetch, only } = recordingFetch(() => Response.json(samplePage));
    await createDrataClient({ apiKey: 'key', fetch }).connections.list();
    expect(only().method).toBe('GET');
    expect(only().url).toBe(`${regionUrls.us}/connections`);
  });

  it.each(['us', 'eu', 'apac'] as const)('goes to the region %s', async (region) => {
    const { fetch, only } = recordingFetch(() => Response.json(samplePage));
    await createDrataClient({ apiKey: 'key', region, fetch }).connections.list();
    expect(only().url).toBe(`${regionUrls[region]}/connections`);
  });

  it('carries the key and asks for JSON', async () => {
    const { fetch, requests } = recordingFetch(() => Response.json(samplePage));
    const client = createDrataClient({ apiKey: 'key-1', fetch });
    await client.connections.list();
    await client.http.GET('/connections');
    expect(requests).toHaveLength(2);
    for (const { headers } of requests) {
      expect(headers.get('authorization')).toBe('Bearer key-1');
      expect(headers.get('accept')).toBe('application/json');
      expect(headers.has('content-type')).toBe(false);
    }
  });

  it('repeats the name of an array and leaves out what is undefined or empty', async () => {
    const { fetch, only } = recordingFetch(() => Response.json(samplePage));
    await createDrataClient({ apiKey: 'key', fetch }).connections.list({
      providerTypes: ['MDM', 'HRIS'],
      state: 'ACTIVE',
      page: 2,
      limit: 50,
    });
    expect(new URL(only().url).search).toBe(
      '?providerTypes=MDM&providerTypes=HRIS&state=ACTIVE&page=2&limit=50',
    );
  });
});

describe('without the option `fetch`', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('uses the `globalThis.fetch` of the moment of the call', async () => {
    const client = createDrataClient({ apiKey: 'key' });
    const later = recordingFetch(() => Response.json(samplePage));
    vi.stubGlobal('fetch', later.fetch);
    expect((await client.connections.list()).total).toBe(1);
    expect((await client.http.GET('/connections')).data?.total).toBe(1);
    expect(later.requests).toHaveLength(2);
  });
});

describe('with the option `fetch`', () => {
  it('calls it as a plain function, as a browser demands of its own', async () => {
    const receivers: unknown[] = [];
    const client = createDrataClient({
      apiKey: 'key',
      async fetch(this: unknown) {
        receivers.push(this);
        return Response.json(samplePage);
      },
    });
    await client.connections.list();
    expect(receivers).toEqual([undefined]);
  });
});
