import { openAsBlob } from 'node:fs';
import { createConnectionFromCsv } from '#hey-api';
import { createClient, createConfig } from '#hey-api/client';
import type { Uploader } from './uploader.js';

/** The client that hey-api generates, given a blob that reads the file as it goes. */
export const heyApiUploader: Uploader = {
  name: '@hey-api/openapi-ts, `openAsBlob`',
  connect: ({ baseUrl, apiKey }) => {
    const client = createClient(createConfig({ baseUrl, auth: apiKey }));
    return async (path) => {
      const file = await openAsBlob(path, { type: 'text/csv' });
      await createConnectionFromCsv({ client, body: { file }, throwOnError: true });
    };
  },
};
