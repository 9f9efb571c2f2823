import { contract as installed, type OpenApiDocument } from '@drata-connections/types/contract';
import type { CheckSettings } from '../checks/check-settings.js';
import { emulatorKeys } from '../provider/emulator-keys.js';
import { ProviderError } from '../provider/provider-error.js';
import { readTarget, type Target } from '../provider/read-target.js';
import type { VerifyProviderOptions } from './verify-provider-options.js';

/** The options of a run over a provider, with every default filled in. */
export interface VerifySettings {
  readonly contract: OpenApiDocument;
  readonly target: Target;
  readonly apiKey: string;
  readonly keys: Readonly<Record<string, string>>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly allowWrites: boolean;
  readonly connectionId: number | string | undefined;
  readonly prism: boolean;
  readonly requestsPerMinute: number;
  readonly concurrency: number;
  readonly checks: CheckSettings;
  readonly threshold: number;
}

/** Half of what the API allows in a minute. */
const halfTheLimit = 250;

/**
 * Fills in the defaults.
 *
 * @throws ProviderError when an option is missing or makes no sense.
 */
export function readVerifySettings(options: VerifyProviderOptions): VerifySettings {
  const target = readTarget(options.baseUrl);
  const apiKey = options.apiKey ?? process.env['DRATA_API_KEY'] ?? '';
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new ProviderError(
      'Failed to read the API key: there is none, or it has characters that no header takes. Put it into `DRATA_API_KEY`.',
    );
  }
  const { allowWrites = false, connectionId, threshold = 0, undeclared } = options;
  if (allowWrites && (connectionId === undefined || String(connectionId).trim() === '')) {
    throw new ProviderError(
      'Failed to allow writes: no connection is named for them. Pass the id of one whose people may be replaced as `connectionId` (`--connection-id`).',
    );
  }
  const requestsPerMinute = target.isLoopback
    ? (options.requestsPerMinute ?? Number.POSITIVE_INFINITY)
    : Math.min(options.requestsPerMinute ?? halfTheLimit, halfTheLimit);
  const concurrency = options.concurrency ?? (target.isLoopback ? 8 : 2);
  for (const [name, value] of Object.entries({ requestsPerMinute, concurrency })) {
    if (value > 0) continue;
    throw new ProviderError(`Failed to read \`${name}\`: it is ${value}. Pass a number above 0.`);
  }
  return {
    contract: options.contract ?? installed,
    target,
    apiKey,
    keys: { ...emulatorKeys(apiKey, target.isLoopback), ...options.keys },
    fetch: options.fetch ?? ((request) => fetch(request)),
    allowWrites,
    connectionId,
    prism: options.prism ?? true,
    requestsPerMinute,
    concurrency,
    checks: {
      undeclared: undeclared ?? 'error',
      // Every proxy adds some: unless somebody asks for it, one more breaks nothing.
      undeclaredHeaders: undeclared ?? 'warn',
      maxResponseMs: options.maxResponseMs ?? 10_000,
    },
    threshold,
  };
}
