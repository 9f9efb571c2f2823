import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { rejectionOf } from './rejection-of.js';
import { samplePage } from './sample-page.js';

const headers = { 'x-request-id': 'r1' };
const connectionsOf = (answer: () => Response) =>
  createDrataClient({ apiKey: 'key', retry: false, fetch: recordingFetch(answer).fetch })
    .connections;

it('gives the page of a list with its response', async () => {
  const { list } = connectionsOf(() => Response.json(samplePage, { headers }));
  const { data, response } = await list().withResponse();
  expect(data).toEqual(samplePage);
  expect(response).toBeInstanceOf(Response);
  expect(response.headers.get('x-request-id')).toBe('r1');
});

it('gives the result of an upload with its response', async () => {
  const { createFromCsv } = connectionsOf(() => new Response('', { status: 201, headers }));
  const call = createFromCsv({ file: 'id\n' });
  const { data, response } = await call.withResponse();
  expect([data, response.status]).toEqual([{}, 201]);
  expect(await call).toEqual({});
});

it('throws what the call throws, and nothing is left unhandled', async () => {
  const { createFromJson, list } = connectionsOf(() => new Response('', { status: 412, headers }));
  const error = await rejectionOf(createFromJson({ personnelData: [] }).withResponse());
  expect(error.name).toBe('DrataTermsError');
  expect((await rejectionOf(list().withResponse())).name).toBe('DrataTermsError');
});
