import { contract } from '@drata-connections/types/contract';
import { defaultApiKeys } from './access/default-api-keys.js';
import type { EmulatorOptions } from './emulator-options.js';
import { createMemoryStateStorage } from './state/memory-state-storage.js';

/** The options of an emulator, with every default filled in. */
export type EmulatorSettings = Required<EmulatorOptions>;

/**
 * Fills in the defaults.
 *
 * @throws RangeError when a number is out of its range, or two API keys are the same.
 */
export function readEmulatorOptions(options: EmulatorOptions): EmulatorSettings {
  const settings: EmulatorSettings = {
    seed: options.seed ?? 1,
    connections: options.connections ?? 500,
    clock: options.clock ?? Date.now,
    processingMs: options.processingMs ?? 1500,
    maxBodyBytes: options.maxBodyBytes ?? 64 * 1024 * 1024,
    apiKeys: { ...defaultApiKeys, ...options.apiKeys },
    contract: options.contract ?? contract,
    storage: options.storage ?? createMemoryStateStorage(),
  };
  requireWhole('seed', settings.seed, Number.MIN_SAFE_INTEGER);
  requireWhole('connections', settings.connections, 0);
  requireWhole('processingMs', settings.processingMs, 0);
  requireWhole('maxBodyBytes', settings.maxBodyBytes, 1);

  const names = Object.keys(settings.apiKeys);
  if (new Set(Object.values(settings.apiKeys).map(({ key }) => key)).size < names.length) {
    throw new RangeError(
      `Failed to create the emulator: two API keys are the same (${names.join(', ')}). Give each name in \`apiKeys\` a key of its own.`,
    );
  }
  return settings;
}

function requireWhole(
  option: 'seed' | 'connections' | 'processingMs' | 'maxBodyBytes',
  value: number,
  min: number,
): void {
  if (Number.isSafeInteger(value) && value >= min) return;
  const range = min === Number.MIN_SAFE_INTEGER ? '' : ` from ${min}`;
  throw new RangeError(
    `Failed to create the emulator: \`${option}\` is ${value}. Make it a whole number${range}.`,
  );
}
