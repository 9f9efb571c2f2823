import { expect, it } from 'vitest';
import { createDrataClient } from '../src/index.js';
import { recordingFetch } from './recording-fetch.js';
import { samplePage } from './sample-page.js';

const listOf = (body: unknown) => {
  const { fetch } = recordingFetch(() => Response.json(body));
  return createDrataClient({ apiKey: 'key', fetch }).connections.list();
};

it('returns the page', async () => {
  expect(await listOf(samplePage)).toEqual(samplePage);
});

it('returns values and properties that the contract does not know', async () => {
  const page = {
    ...samplePage,
    data: [{ ...samplePage.data[0], state: 'ASLEEP', clientType: 'NEW_PRODUCT', mood: 'good' }],
    cursor: 'abc',
  };
  expect(await listOf(page)).toEqual(page);
});

it('turns ids that arrive as strings, as in the sample of the vendor, into numbers', async () => {
  const { data } = await listOf({ ...samplePage, data: [{ ...samplePage.data[0], id: '12' }] });
  expect(data.map(({ id }) => id)).toEqual([12]);
});
