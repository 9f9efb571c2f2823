import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';

// An operation of another document, whose types are not here.
const getReports = (answer: () => Response): Promise<{ data?: unknown; response: Response }> => {
  const { http } = createDrataClient({ apiKey: 'key', fetch: recordingFetch(answer).fetch });
  return Reflect.apply(http.GET, http, ['/reports']);
};

it('leaves the ids of operations other than the list of connections as they arrive', async () => {
  const reports = { data: [{ id: '7' }] };
  expect((await getReports(() => Response.json(reports))).data).toEqual(reports);
});

it('takes 304 for an answer without a body, and for no redirect', async () => {
  const { data, response } = await getReports(() => new Response(null, { status: 304 }));
  expect(data).toBeUndefined();
  expect(response.status).toBe(304);
});
