import type { EdgeReport } from '../findings/edge-report.js';
import type { VerifyProviderOptions } from './verify-provider-options.js';

/** Checks that a provider keeps a contract. */
export function verifyProvider(_options: VerifyProviderOptions): Promise<EdgeReport> {
  return Promise.reject(new Error('Failed to verify: not built yet.'));
}
