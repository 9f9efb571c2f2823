import { checkProvider } from './check-provider.js';
import type { Provider } from './provider.js';

/** Whether the kit finds anything on a server. It ends at the first finding, so it does not say which checks find it. */
export async function isCaught(provider: Provider): Promise<boolean> {
  const first = new AbortController();
  try {
    const { ok } = await checkProvider(provider, () => first.abort(), first.signal);
    return !ok;
  } catch (error) {
    if (first.signal.aborted) return true;
    throw error;
  }
}
