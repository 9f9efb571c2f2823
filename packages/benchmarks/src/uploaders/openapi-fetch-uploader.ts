import { openAsBlob } from 'node:fs';
import type { paths } from '@drata-connections/types';
import createClient from 'openapi-fetch';
import type { Uploader } from './uploader.js';

/** Stock openapi-fetch with the `FormData` that its documentation shows, holding a blob that reads the file as it goes. */
export const openapiFetchUploader: Uploader = {
  name: 'openapi-fetch, `openAsBlob` in `FormData`',
  connect: ({ baseUrl, apiKey }) => {
    const client = createClient<paths>({
      baseUrl,
      headers: { Authorization: `Bearer ${apiKey}` },
    });
    return async (path) => {
      const file = await openAsBlob(path, { type: 'text/csv' });
      const { response } = await client.POST('/connections/upload/csv', {
        body: { file },
        bodySerializer: (body) => {
          const form = new FormData();
          form.set('file', body.file, 'personnel.csv');
          return form;
        },
      });
      if (!response.ok) throw new Error(`Failed to upload: ${response.status}.`);
    };
  },
};
