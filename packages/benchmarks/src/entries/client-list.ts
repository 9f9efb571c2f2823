// A program that lists connections and does nothing else.
import { type ConnectionList, createDrataHttp, listConnections } from '@drata-connections/client';

const http: ReturnType<typeof createDrataHttp> = createDrataHttp({ apiKey: 'key' });

export const list = (): ConnectionList => listConnections(http);
