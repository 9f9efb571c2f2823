import { createDrataClient } from '@drata-connections/client';
import { clientOptions } from './client-options.js';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** Our client, as people call it. */
export const drataConnections: Contender = {
  name: 'ours: client.connections',
  connect: (target) => {
    const client = createDrataClient(clientOptions(target));
    return () => client.connections.list(listQuery);
  },
};
