import { createDrataClient } from '@drata-connections/client';
import { clientOptions } from '../contenders/client-options.js';
import type { Walker } from './walker.js';

/** Our client's own iteration, with so many pages fetched at once. */
export function iterate(concurrency: number): Walker {
  return {
    name: concurrency === 1 ? 'ours, one by one' : `ours, \`concurrency: ${concurrency}\``,
    connect: (target) => {
      const client = createDrataClient(clientOptions(target));
      return async () => {
        const ids: number[] = [];
        const list = client.connections.list({ limit: 50 }, { concurrency });
        for await (const { id } of list) ids.push(id);
        return ids;
      };
    },
  };
}
