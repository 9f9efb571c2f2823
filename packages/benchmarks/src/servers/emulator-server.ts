import { fileURLToPath } from 'node:url';
import type { MockServer } from './mock-server.js';

const entry = new URL('..', import.meta.resolve('@drata-connections/emulator'));
const bin = fileURLToPath(new URL('bin/drata-emulator.js', entry));

/** Ours, as its command starts it. */
export function emulatorServer(name: string, ...options: readonly string[]): MockServer {
  return {
    name,
    command: (port) => [bin, '--port', String(port), ...options],
    basePath: '/public',
  };
}
