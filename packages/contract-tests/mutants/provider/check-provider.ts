import { type EdgeReport, verifyProvider } from '@drata-connections/contract-tests';
import { ownContract } from '../own-contract.js';
import type { Provider } from './provider.js';

/**
 * Verifies a server in this process with the kit: every derived case, writes included, with a key of every kind.
 *
 * @param onFinding Called when there is something to tell, before the run is over. Default: nothing.
 * @param signal Ends the run: it rejects with the signal's reason.
 */
export function checkProvider(
  provider: Provider,
  onFinding?: () => void,
  signal?: AbortSignal,
): Promise<EdgeReport> {
  const { handler, basePath, apiKeys, connectionId } = provider;
  const { full, ...keys } = apiKeys;
  return verifyProvider({
    baseUrl: `http://127.0.0.1${basePath}`,
    apiKey: full,
    keys,
    fetch: handler,
    contract: ownContract,
    allowWrites: true,
    connectionId,
    // What Prism's proxy finds has a column of its own.
    prism: false,
    signal,
    onProgress: ({ findings }) => {
      if (findings > 0) onFinding?.();
    },
  });
}
