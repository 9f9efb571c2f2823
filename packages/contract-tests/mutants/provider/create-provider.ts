import { createEmulator } from '@drata-connections/emulator';
import type { Provider } from './provider.js';
import type { ProviderFault } from './provider-fault.js';

/** The time at every server: with it standing still, the same run has the same answers. */
const startOfTests = Date.parse('2026-09-01T09:00:00.000Z');

/**
 * Creates a server on an emulator of its own.
 *
 * @param fault What is wrong with it; nothing by default.
 */
export function createProvider(fault?: Pick<ProviderFault, 'wrap'>): Provider {
  const emulator = createEmulator({ connections: 120, clock: () => startOfTests });
  const { basePath, apiKeys } = emulator;
  const handler = (request: Request): Promise<Response> => emulator.fetch(request);
  const connectionId = emulator.state
    .connections()
    .find(({ clientType }) => clientType === 'CSV_IDP')?.id;
  if (connectionId === undefined) {
    throw new Error(
      'Failed to create a server: no connection takes uploads. Choose another seed for the emulator.',
    );
  }
  return {
    handler: fault === undefined ? handler : fault.wrap(handler, apiKeys),
    basePath,
    apiKeys,
    connectionId,
  };
}
