// A program that lists connections and does nothing else.
import {
  type ConnectionList,
  createDrataTransport,
  type DrataTransport,
  listConnections,
} from '@drata-connections/client';

const transport: DrataTransport = createDrataTransport({ apiKey: 'key' });

export const list = (): ConnectionList => listConnections(transport);
