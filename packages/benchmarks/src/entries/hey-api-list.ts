// A program that lists connections and does nothing else.
import { listConnections } from '#hey-api';
import { createClient, createConfig } from '#hey-api/client';

const client = createClient(createConfig({ auth: 'key' }));

export const list = (): ReturnType<typeof listConnections> => listConnections({ client });
