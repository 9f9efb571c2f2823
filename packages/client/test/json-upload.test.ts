import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { samplePerson } from './sample-person.js';

it('createFromJson posts the list', async () => {
  const { fetch, only } = recordingFetch(() => Response.json({}, { status: 201 }));
  const { connections } = createDrataClient({ apiKey: 'key', fetch });
  expect(await connections.createFromJson({ personnelData: [samplePerson] })).toEqual({});
  expect(only().method).toBe('POST');
  expect(new URL(only().url).pathname).toBe('/public/connections/upload/json');
  expect(only().headers.get('content-type')).toBe('application/json');
  expect(await only().json()).toEqual({ personnelData: [samplePerson] });
});

it('updateFromJson puts the list to the connection', async () => {
  const { fetch, only } = recordingFetch();
  const { connections } = createDrataClient({ apiKey: 'key', fetch });
  expect(await connections.updateFromJson(104, { personnelData: [samplePerson] })).toEqual({});
  expect(only().method).toBe('PUT');
  expect(new URL(only().url).pathname).toBe('/public/connections/104/upload/json');
  expect(await only().json()).toEqual({ personnelData: [samplePerson] });
});

it.each([
  ['an empty body', () => new Response('', { status: 201 })],
  ['no body', () => new Response(null, { status: 204 })],
  ['an empty body with its length', () => new Response('', { headers: { 'content-length': '0' } })],
  ['null', () => Response.json(null)],
])('a success with %s is a success', async (_, answer) => {
  const { connections } = createDrataClient({ apiKey: 'key', fetch: recordingFetch(answer).fetch });
  expect(await connections.createFromJson({ personnelData: [] })).toEqual({});
});
