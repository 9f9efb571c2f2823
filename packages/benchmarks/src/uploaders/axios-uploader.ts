import { openAsBlob } from 'node:fs';
import axios from 'axios';
import type { Uploader } from './uploader.js';

/** axios given a `FormData` (its own `postForm` refuses a blob in Node), holding a blob that reads the file as it goes. */
export const axiosUploader: Uploader = {
  name: 'axios, `openAsBlob` in `FormData`',
  connect: ({ baseUrl, apiKey }) => {
    const client = axios.create({
      baseURL: baseUrl,
      headers: { Authorization: `Bearer ${apiKey}` },
      // Its documentation: without this, what follows redirects keeps the whole body in memory.
      maxRedirects: 0,
    });
    return async (path) => {
      const form = new FormData();
      form.set('file', await openAsBlob(path, { type: 'text/csv' }), 'personnel.csv');
      await client.post('/connections/upload/csv', form);
    };
  },
};
