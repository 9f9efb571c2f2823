import { createDrataClient } from '@drata-connections/client';
import { clientOptions } from '../contenders/client-options.js';
import type { Uploader } from './uploader.js';

/** Our client, given the path. */
export const drataConnectionsUploader: Uploader = {
  name: 'ours: `createFromCsv({ path })`',
  connect: (target) => {
    const client = createDrataClient(clientOptions(target));
    return async (path) => {
      await client.connections.createFromCsv({ path });
    };
  },
};
