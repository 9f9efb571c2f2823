import { createAjvCompiler } from '@drata-connections/contract-validator/ajv';
import { buildEmulator } from './build-emulator.js';
import type { Emulator } from './emulator.js';
import type { EmulatorOptions } from './emulator-options.js';
import { generatedChecks } from './validation/generated-checks.js';

/**
 * Creates a stateful Drata Connections API that answers requests in this process, without a port.
 *
 * @throws RangeError when an option is out of its range.
 * @throws Error when the contract holds a schema that cannot be compiled; the message has its JSON pointer.
 * @example
 * ```ts
 * const emulator = createEmulator({ connections: 3 });
 * const headers = { authorization: `Bearer ${emulator.apiKeys.full}` };
 * const response = await emulator.fetch('http://localhost/public/connections', { headers });
 * console.log(response.status); // 200
 * ```
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { contract } = options;
  if (contract === undefined) return buildEmulator(options, generatedChecks);
  const compiler = createAjvCompiler(contract, { allErrors: false });
  return buildEmulator(options, { contract, compiler, checkedOperations: undefined });
}
