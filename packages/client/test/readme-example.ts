// biome-ignore-all lint/suspicious/noConsole: this is the program of the README, word for word
import { createDrataClient, isDrataApiError } from '@drata-connections/client';

const client = createDrataClient({ apiKey: process.env['DRATA_API_KEY'] ?? '', region: 'eu' });

try {
  const { data, total } = await client.connections.list({ providerTypes: ['MDM', 'HRIS'] });
  console.log(`${total} connections`);
  for (const { id, clientType, state } of data) console.log(id, clientType, state);
} catch (error) {
  console.error(isDrataApiError(error) ? error.message : error);
}
