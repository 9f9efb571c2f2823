import { createDrataClient } from '@drata-connections/client';
import { clientOptions } from './client-options.js';
import type { Contender } from './contender.js';
import { listQuery } from './list-query.js';

/** Our client's lower level: openapi-fetch's interface on our transport. */
export const drataConnectionsHttp: Contender = {
  name: 'ours: client.http',
  connect: (target) => {
    const { http } = createDrataClient(clientOptions(target));
    return async () => (await http.GET('/connections', { params: { query: listQuery } })).data;
  },
};
