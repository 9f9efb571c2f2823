import type { Connection, ConnectionPage } from '@drata-connections/types';
import { expectTypeOf, test } from 'vitest';
import { createDrataClient, type DrataClientOptions, isDrataApiError } from '../src/index.js';

const client = createDrataClient({ apiKey: 'key' });

test('options know the regions', () => {
  expectTypeOf<'us' | 'eu' | 'apac'>().toEqualTypeOf<NonNullable<DrataClientOptions['region']>>();
  // @ts-expect-error there is no such region
  createDrataClient({ apiKey: 'key', region: 'mars' });
  // @ts-expect-error the key is required
  createDrataClient({ region: 'us' });
  createDrataClient({ apiKey: 'key', fetch: globalThis.fetch });
});

test('values are closed when sending', () => {
  client.connections.list({ state: 'ACTIVE', providerTypes: ['MDM', 'HRIS'], sortDir: 'DESC' });
  // @ts-expect-error there is no such state
  client.connections.list({ state: 'ASLEEP' });
  // @ts-expect-error there is no such provider type
  client.connections.list({ providerTypes: ['MDM', 'TOASTER'] });
  // @ts-expect-error there is no such parameter
  client.connections.list({ colour: 'red' });
  // @ts-expect-error there is no such state
  client.http.GET('/connections', { params: { query: { state: 'ASLEEP' } } });
});

test('values are open when receiving', async () => {
  const page = await client.connections.list();
  expectTypeOf(page).toEqualTypeOf<ConnectionPage>();
  expectTypeOf<'A_STATE_OF_TOMORROW'>().toExtend<Connection['state']>();
  expectTypeOf<'A_PRODUCT_OF_TOMORROW'>().toExtend<Connection['clientType']>();
  const { data } = await client.http.GET('/connections');
  expectTypeOf(data?.total).toEqualTypeOf<number | undefined>();
  expectTypeOf<'A_STATE_OF_TOMORROW'>().toExtend<
    NonNullable<typeof data>['data'][number]['state']
  >();
});

test('uploads over http take a Blob, a File or a FormData, and no string', () => {
  client.http.POST('/connections/upload/csv', { body: { file: new Blob() } });
  client.http.POST('/connections/upload/csv', { body: { file: new File([], 'a.csv') } });
  client.http.POST('/connections/upload/csv', { body: new FormData() });
  client.http.PUT('/connections/{id}/upload/csv', {
    params: { path: { id: 1 } },
    body: new FormData(),
  });
  // @ts-expect-error text is no file
  client.http.POST('/connections/upload/csv', { body: { file: 'id\n1\n' } });
  // @ts-expect-error the file is required
  client.http.POST('/connections/upload/csv', { body: {} });
  // @ts-expect-error the body is required
  client.http.POST('/connections/upload/csv', {});
  // @ts-expect-error the JSON uploads take no form data
  client.http.POST('/connections/upload/json', { body: new FormData() });
  // @ts-expect-error the id is required
  client.http.PUT('/connections/{id}/upload/csv', { body: { file: new Blob() } });
});

test('uploads take what they need', () => {
  const { signal } = new AbortController();
  client.connections.createFromCsv({ file: 'id\n' }, { signal });
  client.connections.updateFromCsv(1, { file: new Blob(), filename: 'a.csv' }, { signal });
  client.connections.updateFromJson(1, { personnelData: [] }, { signal });
  // @ts-expect-error an id is a number
  client.connections.updateFromJson('1', { personnelData: [] });
  // @ts-expect-error a person has more properties
  client.connections.createFromJson({ personnelData: [{ id: '1' }] });
});

test('errors narrow', () => {
  const error: unknown = undefined;
  if (isDrataApiError(error)) {
    expectTypeOf(error.code).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.body).toBeUnknown();
    expectTypeOf(error.request.url).toBeString();
  }
});
