import type { Uploader } from './uploader.js';

/** Loads an uploader and nothing else, so that no other client's code is in the process whose memory is measured. */
export const uploaderLoaders: Readonly<Record<string, () => Promise<Uploader>>> = {
  'drata-connections': async () =>
    (await import('./drata-connections-uploader.js')).drataConnectionsUploader,
  'openapi-fetch': async () => (await import('./openapi-fetch-uploader.js')).openapiFetchUploader,
  'hey-api': async () => (await import('./hey-api-uploader.js')).heyApiUploader,
  axios: async () => (await import('./axios-uploader.js')).axiosUploader,
};
