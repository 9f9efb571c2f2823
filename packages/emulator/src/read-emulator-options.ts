import type { Region } from '@drata-connections/types';
import type { ApiKeyDefinition } from './access/api-key-definition.js';
import { defaultApiKeys } from './access/default-api-keys.js';
import type { EmulatorOptions } from './emulator-options.js';
import { createMemoryStateStorage } from './state/memory-state-storage.js';
import { generatedContract } from './validation/generated-contract.js';

/** The longest time to wait for, in milliseconds: what a timer can take. */
const longest = 2 ** 31 - 1;

/** The largest rate limit: the time of each request is kept, for each address. */
const mostRequests = 1_000_000;

/** The options of an emulator, with every default filled in. */
export type EmulatorSettings = Required<EmulatorOptions>;

/**
 * Fills in the defaults.
 *
 * @throws RangeError when a number is out of its range, or two API keys are the same.
 * @throws TypeError when the contract has not been compiled.
 */
export function readEmulatorOptions(options: EmulatorOptions): EmulatorSettings {
  const region = options.region ?? 'us';
  const settings: EmulatorSettings = {
    seed: options.seed ?? 1,
    connections: options.connections ?? 500,
    clock: options.clock ?? Date.now,
    processingMs: options.processingMs ?? 1500,
    maxBodyBytes: options.maxBodyBytes ?? 64 * 1024 * 1024,
    apiKeys: { ...defaultApiKeys, otherRegion: keyOfAnother(region), ...options.apiKeys },
    contract: options.contract ?? generatedContract(),
    storage: options.storage ?? createMemoryStateStorage(),
    region,
    clientAddress: options.clientAddress ?? '127.0.0.1',
    rateLimit: options.rateLimit ?? false,
    latencyMs: options.latencyMs ?? 0,
    faults: options.faults ?? [],
    faultHeader: options.faultHeader ?? true,
    admin: options.admin ?? true,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
  };
  requireWhole('seed', settings.seed, Number.MIN_SAFE_INTEGER);
  requireWhole('connections', settings.connections, 0);
  requireWhole('processingMs', settings.processingMs, 0, longest);
  requireWhole('maxBodyBytes', settings.maxBodyBytes, 1);
  requireWhole('latencyMs', settings.latencyMs, 0, longest);
  if (settings.rateLimit !== false) {
    requireWhole('rateLimit', settings.rateLimit.requestsPerMinute ?? 500, 1, mostRequests);
  }
  // Only the compiler keeps a plain document from getting here, and programs in JavaScript have none.
  if (!('validator' in settings.contract)) {
    throw new TypeError(
      'Failed to create the emulator: `contract` is no compiled contract. Make one of the document with `compileContract` of `@drata-connections/emulator/contract`.',
    );
  }

  const names = Object.keys(settings.apiKeys);
  if (new Set(Object.values(settings.apiKeys).map(({ key }) => key)).size < names.length) {
    throw new RangeError(
      `Failed to create the emulator: two API keys are the same (${names.join(', ')}). Give each name in \`apiKeys\` a key of its own.`,
    );
  }
  return settings;
}

/** The default key that belongs to a region other than this one. */
function keyOfAnother(region: Region): ApiKeyDefinition {
  const { otherRegion } = defaultApiKeys;
  return otherRegion.region === region ? { ...otherRegion, region: 'us' } : otherRegion;
}

function requireWhole(
  option: 'seed' | 'connections' | 'processingMs' | 'maxBodyBytes' | 'latencyMs' | 'rateLimit',
  value: number,
  min: number,
  max: number = Number.MAX_SAFE_INTEGER,
): void {
  if (Number.isSafeInteger(value) && value >= min && value <= max) return;
  const from = min === Number.MIN_SAFE_INTEGER ? '' : ` from ${min}`;
  const range = max === Number.MAX_SAFE_INTEGER ? from : `${from} to ${max}`;
  throw new RangeError(
    `Failed to create the emulator: \`${option}\` is ${value}. Make it a whole number${range}.`,
  );
}
