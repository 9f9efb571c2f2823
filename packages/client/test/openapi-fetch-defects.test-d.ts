import type { ApiErrorBody, ConnectionPage } from '@drata-connections/types';
import { expectTypeOf, test } from 'vitest';
import type { DrataClient, HttpInit, HttpResult } from '../src/index.js';

declare const client: DrataClient;

test('D1: a file is a Blob, and a string is none', () => {
  client.http.POST('/connections/upload/csv', { body: { file: new Blob() } });
  // @ts-expect-error text is no file
  client.http.POST('/connections/upload/csv', { body: { file: 'id' } });
});

test('D2: a FormData is a body where the operation takes form data, and nowhere else', () => {
  client.http.POST('/connections/upload/csv', { body: new FormData() });
  // @ts-expect-error this one takes JSON
  client.http.POST('/connections/upload/json', { body: new FormData() });
});

test('D3: an object with a Blob is no JSON body', () => {
  // @ts-expect-error a file is no property of it
  client.http.POST('/connections/upload/json', { body: { personnelData: [], file: new Blob() } });
});

test('D4: `data` is there for a success only, `error` for a failure only', async () => {
  const result = await client.http.GET('/connections');
  if (result.status !== 200) {
    expectTypeOf(result.data).toEqualTypeOf<undefined>();
    expectTypeOf(result.error).not.toExtend<undefined>();
  } else {
    expectTypeOf(result.error).toEqualTypeOf<undefined>();
  }
  const { data, error } = result;
  expectTypeOf(data).toEqualTypeOf<ConnectionPage | undefined>();
  expectTypeOf(error === undefined ? data : undefined).toEqualTypeOf<ConnectionPage | undefined>();
});

test('D5: what is parsed as something else is typed so', async () => {
  const text = await client.http.GET('/connections', { parseAs: 'text' });
  if (text.status === 200) {
    expectTypeOf(text.data).toEqualTypeOf<string>();
  }
  const stream = await client.http.GET('/connections', { parseAs: 'stream' });
  if (stream.status === 200) {
    expectTypeOf(stream.data).toEqualTypeOf<ReadableStream<Uint8Array> | null>();
  }
});

test('D6: the status narrows', async () => {
  const result = await client.http.GET('/connections');
  if (result.status === 200) {
    expectTypeOf(result.data).toEqualTypeOf<ConnectionPage>();
  } else if (result.status === 412) {
    expectTypeOf(result.error).toEqualTypeOf<ApiErrorBody>();
  } else if (result.status === 502) {
    expectTypeOf(result.error).toEqualTypeOf<ApiErrorBody | string>();
  } else if (result.status === 418) {
    expectTypeOf(result.error).toEqualTypeOf<NonNullable<unknown>>();
  }
  const created = await client.http.POST('/connections/upload/csv', { body: new FormData() });
  // @ts-expect-error a create answers 201
  if (created.status === 200) created.data;
});

test('D7: fields of two media types cannot be mixed', () => {
  interface Both {
    requestBody: {
      content: { 'multipart/form-data': { file: Blob }; 'application/json': { people: string[] } };
    };
    responses: { 200: { content: { 'application/json': { ok: boolean } } } };
  }
  expectTypeOf<{ body: { file: Blob } }>().toExtend<HttpInit<Both, 'json'>>();
  expectTypeOf<{ body: { people: string[] } }>().toExtend<HttpInit<Both, 'json'>>();
  expectTypeOf<{ body: FormData }>().toExtend<HttpInit<Both, 'json'>>();
  expectTypeOf<{ body: { file: Blob; people: string[] } }>().not.toExtend<HttpInit<Both, 'json'>>();
  expectTypeOf<HttpResult<Both>['status']>().toExtend<number>();
});

test('D8: `fetch` is a function like the global one', () => {
  client.connections.list({}, { fetch: globalThis.fetch });
  client.http.GET('/connections', { fetch: globalThis.fetch });
});

test('a misspelt option is an error', () => {
  // @ts-expect-error it is called timeoutMs
  client.http.GET('/connections', { timeout: 5 });
  // @ts-expect-error it is called timeoutMs
  client.connections.list({}, { timeout: 5 });
});
