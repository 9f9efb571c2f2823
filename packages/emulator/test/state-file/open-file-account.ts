import { onTestFinished } from 'vitest';
import type { EmulatorOptions, StateStorage } from '../../src/index.js';
import { openStateFile } from '../../src/server.js';
import { type Account, openAccount } from '../account/open-account.js';

/** An account that is kept in a file. */
export function openFileAccount(
  file: string,
  options: EmulatorOptions = {},
): Account & { readonly storage: StateStorage } {
  const storage = openStateFile(file);
  onTestFinished(() => storage.close());
  return { ...openAccount({ ...options, storage }), storage };
}
