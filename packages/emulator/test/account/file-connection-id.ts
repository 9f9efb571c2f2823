import type { Emulator } from '../../src/index.js';

/** The id of the seeded file-based connection. */
export function fileConnectionId(emulator: Emulator): number {
  const found = emulator.state.connections().find(({ clientType }) => clientType === 'CSV_IDP');
  if (found === undefined) throw new Error('There is no file-based connection.');
  return found.id;
}
